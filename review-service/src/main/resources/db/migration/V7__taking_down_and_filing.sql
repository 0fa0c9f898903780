-- 撤下: a version that takes the report down; ordered_by names the leader on whose oral order it went at once
alter table report_case add column withdrawal boolean not null default false;
alter table report_case add column ordered_by text;
-- 发布网址: where an informant has put the report by hand
alter table report_case add column address text;
alter table revision add column withdrawal_notice text;

-- what is still owed when a report is public or down: the office's filing (事后备案), the paper for an oral order (补签)
create table filing (
  id        uuid primary key,
  case_id   uuid not null references report_case,
  step      varchar(20) not null,
  agency    varchar(40) not null references agency,
  revision  char(64) not null,
  opened_at timestamptz not null,
  due       date not null,
  closed_at timestamptz
);
create index open_filing on filing (agency) where closed_at is null;
create index filing_of_case on filing (case_id);
grant select, insert, update on filing to ${service};
