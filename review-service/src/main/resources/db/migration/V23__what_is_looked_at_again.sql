-- 公布后核查: each official address that is read again from time to time, and how it was last
create table watched (
  id        uuid primary key,
  agency    varchar(40) not null references agency,
  year      integer not null,
  case_id   uuid not null references report_case,
  address   text not null,
  host      text not null,
  next_at   timestamptz not null,
  looked_at timestamptz,
  away      integer not null default 0,
  finding   varchar(20),
  said      text,
  since     timestamptz,
  unique (agency, year, address)
);
create index watched_next on watched (next_at);
create index watched_amiss on watched (since) where finding is not null;
-- how a portal is spared: nobody of any server asks it before that
create table watched_host (
  host    text primary key,
  free_at timestamptz not null,
  away    integer not null default 0
);
-- what changed between two looks; the newest of each address are kept
create table watched_change (
  id         uuid primary key,
  watched_id uuid not null references watched,
  finding    varchar(20),
  said       text,
  at         timestamptz not null
);
create index watched_change_of on watched_change (watched_id, at);
grant select, insert, update on watched, watched_host to ${service};
grant select, insert, delete on watched_change to ${service};
