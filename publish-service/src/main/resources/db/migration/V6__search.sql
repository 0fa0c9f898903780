-- The reports that are shown: the newest version of each that is not taken down, kept in step by whatever publishes.
create table listed (
    id           integer     generated always as identity primary key,
    agency_code  text        not null,
    year         integer     not null,
    version      integer     not null,
    agency       text        not null,
    title        text        not null,
    published_on timestamptz not null,
    -- the version of the cutting by which it can be found; 0 until it can
    grams        integer     not null default 0,
    unique (agency_code, year)
);
create index listed_by_year on listed (year desc);
create index listed_by_grams on listed (grams);

-- the prose of each section in the order of the page, from which a result quotes
create table listed_part (
    listed  integer not null references listed on delete cascade,
    place   integer not null,
    heading text    not null,
    text    text    not null,
    primary key (listed, place)
);

-- What a report is found by. In a table of its own and under no index that could list it whole, so that the only way to
-- its rows is through the search index: opening each vector instead takes seconds.
create table listed_words (
    listed integer  not null references listed on delete cascade,
    words  tsvector not null
);
create index listed_words_of on listed_words using hash (listed);
create index listed_words_in on listed_words using gin (words);

insert into listed (agency_code, year, version, agency, title, published_on)
select agency_code, year, version, agency, title, published_on from (
    select distinct on (agency_code, year) * from edition order by agency_code, year, version desc) newest
where withdrawal is null;
