-- A word that stands in every report finds them all; year and agency beside the vector spare looking each of them up in
-- the list only to count and to order them. Neither ever changes for a report that is listed. Copied and not updated: an
-- update would enter every piece of every vector into the search index a second time.
create table found_by (
    listed      integer  not null references listed on delete cascade,
    year        integer  not null,
    agency_code text     not null,
    words       tsvector not null
);
insert into found_by (listed, year, agency_code, words)
select w.listed, l.year, l.agency_code, w.words from listed_words w join listed l on l.id = w.listed;
drop table listed_words;
alter table found_by rename to listed_words;
create index listed_words_of on listed_words using hash (listed);
create index listed_words_in on listed_words using gin (words);
analyze listed_words;
