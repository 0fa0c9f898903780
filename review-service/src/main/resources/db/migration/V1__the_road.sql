create table agency (
  code           varchar(40) primary key,
  name           text not null,
  short_name     text not null,
  kind           varchar(20) not null,
  parent         varchar(40),
  region         text,
  may_make_rules boolean not null
);

create table report_case (
  id       uuid primary key,
  agency   varchar(40) not null references agency,
  year     integer not null,
  version  integer not null,
  state    varchar(20) not null,
  since    timestamptz not null,
  incident text
);
-- one open case for each report, whatever races
create unique index one_open_case on report_case (agency, year) where state not in ('published', 'abandoned', 'withdrawn');
create unique index one_case_a_version on report_case (agency, year, version) where state <> 'abandoned';

create table document (
  id       uuid primary key,
  case_id  uuid not null references report_case,
  name     text not null,
  sha256   char(64) not null,
  bytes    bytea not null,
  given_at timestamptz not null
);
create index document_of_case on document (case_id, given_at);

create table revision (
  id       uuid primary key,
  case_id  uuid not null references report_case,
  number   integer not null,
  hash     char(64) not null,
  content  text not null,
  made_at  timestamptz not null,
  unique (case_id, number)
);

-- appended, never changed; each entry of a case carries the hash of the one before
create table entry (
  id        uuid primary key,
  case_id   uuid not null references report_case,
  number    integer not null,
  kind      varchar(20) not null,
  step      varchar(20) not null,
  to_step   varchar(20),
  task      varchar(64),
  revision  char(64),
  by_sub    text,
  by_name   text not null,
  reason    text,
  at        timestamptz not null,
  previous  char(64),
  hash      char(64) not null,
  unique (case_id, number)
);
create index entry_of_task on entry (task);
