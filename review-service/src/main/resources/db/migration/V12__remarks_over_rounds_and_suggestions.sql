-- the words, or what the cell held, that a remark hangs on; null for a whole section or report
alter table remark
  add column quote text,
  add column round integer not null default 1,
  add column resolved_by text,
  add column resolved_at timestamptz;

-- what was asked and answered before a remark was raised again
create table remark_round (
  id          uuid primary key,
  remark      uuid not null references remark,
  number      integer not null,
  step        varchar(20) not null,
  text        text not null,
  by_name     text not null,
  at          timestamptz not null,
  answer      text not null,
  answered_by text not null,
  answered_at timestamptz not null,
  unique (remark, number)
);
grant select, insert on remark_round to ${service};

-- 批改建议: another wording or figure that somebody who does not edit proposes; staff take it or not
create table suggestion (
  id             uuid primary key,
  case_id        uuid not null references report_case,
  step           varchar(20) not null,
  cell           text,
  section        text,
  quote          text not null,
  replacement    text not null,
  reason         text,
  by_sub         text not null,
  by_name        text not null,
  at             timestamptz not null,
  accepted       boolean,
  decided_reason text,
  decided_by     text,
  decided_at     timestamptz
);
create index suggestion_of_case on suggestion (case_id, at);
grant select, insert, update on suggestion to ${service};
