-- 撤下: the notice that stands in the place of a report; this version and all before it are no longer shown
alter table edition add column withdrawal text;
create index edition_taken_down on edition (agency_code, year) where withdrawal is not null;
