alter table revision add column previous_revision char(64);
alter table revision add column explanations text not null default '[]';

-- 填写情况说明: staff explain a finding; it holds for the finding's very words and lapses with its figures
create table explanation (
  case_id   uuid not null references report_case,
  finding   text not null,
  message   text not null,
  reason    text not null,
  published boolean not null,
  by_sub    text not null,
  by_name   text not null,
  at        timestamptz not null,
  primary key (case_id, finding)
);

-- 申请复核: staff contest an error; the office or a secrecy reviewer decides
create table contest (
  case_id        uuid not null references report_case,
  finding        text not null,
  message        text not null,
  reason         text not null,
  by_sub         text not null,
  by_name        text not null,
  at             timestamptz not null,
  accepted       boolean,
  decided_reason text,
  decided_by     text,
  decided_at     timestamptz,
  primary key (case_id, finding)
);

-- 审核意见: what a reviewer wants mended; answered before the report is handed in again
create table remark (
  id          uuid primary key,
  case_id     uuid not null references report_case,
  step        varchar(20) not null,
  cell        text,
  section     text,
  text        text not null,
  by_sub      text not null,
  by_name     text not null,
  at          timestamptz not null,
  answer      text,
  answered_by text,
  answered_at timestamptz
);
create index remark_of_case on remark (case_id, at);
