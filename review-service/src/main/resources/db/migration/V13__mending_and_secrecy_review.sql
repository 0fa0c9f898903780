-- 整改单: what a reviewer or the supervising office wants mended, item by item
create table rectification (
  id          uuid primary key,
  case_id     uuid not null references report_case,
  round       integer not null,
  step        varchar(20) not null,
  issuer      varchar(40) not null references agency,
  demand      text not null,
  by_sub      text not null,
  by_name     text not null,
  at          timestamptz not null,
  opinion     text,
  accepted_by text,
  accepted_at timestamptz
);
create index rectification_of_case on rectification (case_id);
grant select, insert, update on rectification to ${service};

create table rectification_item (
  id          uuid primary key,
  rectification uuid not null references rectification,
  number      integer not null,
  place       text not null,
  problem     text not null,
  due         date not null,
  finding     text,
  remark      uuid references remark,
  answer      text,
  answered_by text,
  answered_at timestamptz,
  unique (rectification, number)
);
grant select, insert, update on rectification_item to ${service};

-- 《保密审查表》: each question and its answer, with the decision that they led to
create table secrecy_review (
  id         uuid primary key,
  case_id    uuid not null references report_case,
  task       varchar(64) not null,
  revision   char(64) not null,
  conclusion varchar(10) not null,
  reason     text,
  by_sub     text not null,
  by_name    text not null,
  at         timestamptz not null
);
create index secrecy_review_of_case on secrecy_review (case_id, at);
grant select, insert on secrecy_review to ${service};

create table secrecy_answer (
  review uuid not null references secrecy_review,
  matter varchar(30) not null,
  found  boolean not null,
  note   text,
  primary key (review, matter)
);
grant select, insert on secrecy_answer to ${service};
