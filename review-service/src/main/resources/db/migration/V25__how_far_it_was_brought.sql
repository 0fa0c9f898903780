-- 送达: how far each version has come on its way to each of the city's portals, as the publishing service told last
create table arrival (
  id        uuid primary key,
  case_id   uuid not null references report_case,
  connector text not null,
  address   text not null,
  state     varchar(20) not null,
  trouble   text,
  at        timestamptz not null,
  unique (case_id, connector)
);
grant select, insert, delete on arrival to ${service};
