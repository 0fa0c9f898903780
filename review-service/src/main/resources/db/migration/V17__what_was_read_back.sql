-- 核对: each look at the official address, what was compared and what differed
create table reading_back (
  id          uuid primary key,
  case_id     uuid not null references report_case,
  revision    char(64) not null,
  address     text not null,
  figures     integer not null,
  sentences   integer not null,
  differences text not null,
  trouble     text,
  at          timestamptz not null
);
create index reading_back_of_case on reading_back (case_id, at);
grant select, insert on reading_back to ${service};
