-- 数据采集: the departments of an agency confirm their figures by a link, before there is a draft
create table gathering (
  id      uuid primary key,
  agency  varchar(40) not null references agency,
  year    integer not null,
  made_by text not null,
  made_at timestamptz not null,
  unique (agency, year)
);

-- scope names tables, or rows as in requests/3.1; of a link's secret only the hash is kept
create table department (
  id           uuid primary key,
  gathering_id uuid not null references gathering,
  name         text not null,
  scope        text[] not null,
  secret       char(64) not null unique,
  last_day     date not null,
  revoked_at   timestamptz,
  made_at      timestamptz not null
);
create index department_of_gathering on department (gathering_id, made_at);

-- each time a department sends its figures; the newest counts
create table answer (
  id            uuid primary key,
  department_id uuid not null references department,
  figures       text not null,
  by_name       text not null,
  phone         text not null,
  at            timestamptz not null
);
create index answer_of_department on answer (department_id, at desc);

grant select, insert on gathering, answer to ${service};
grant select, insert, update (secret, last_day, revoked_at) on department to ${service};
