-- who has used the system, as their token told of them last: users are never listed from the realm
create table colleague (
  sub      text primary key,
  name     text not null,
  roles    varchar(40)[] not null,
  agencies varchar(40)[] not null,
  seen     timestamptz not null
);
create index colleague_of_agency on colleague using gin (agencies);

-- 委托代办: from and to are days in Asia/Shanghai, both included
create table deputyship (
  id             uuid primary key,
  principal_sub  text not null,
  principal_name text not null,
  deputy_sub     text not null references colleague,
  deputy_name    text not null,
  role           varchar(40) not null,
  agency         varchar(40) not null references agency,
  from_day       date not null,
  to_day         date not null,
  reason         text,
  made_at        timestamptz not null,
  revoked_at     timestamptz,
  check (principal_sub <> deputy_sub)
);
create index deputyship_of_principal on deputyship (principal_sub);
create index deputyship_of_deputy on deputyship (deputy_sub);

-- whom somebody stood for when they did it
alter table entry add column for_sub text;
alter table entry add column for_name text;

grant select, insert, update on colleague to ${service};
-- a deputyship ends, but what it was stays on record
grant select, insert, update (revoked_at) on deputyship to ${service};
