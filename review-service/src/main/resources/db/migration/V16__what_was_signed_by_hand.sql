-- 书面签发: the sheet that a leader signed by hand, as it was scanned; kept like the record itself
create table signed_sheet (
  id            uuid primary key,
  case_id       uuid not null references report_case,
  revision      char(64) not null,
  name          text not null,
  media_type    varchar(40) not null,
  sha256        char(64) not null,
  bytes         bytea not null,
  signer_sub    text not null,
  signer_name   text not null,
  signed_on     date not null,
  registrar_sub text not null,
  registrar     text not null,
  at            timestamptz not null
);
create index signed_sheet_of_case on signed_sheet (case_id, at);

-- the decision is the signer's; who brought it into the record, and by which sheet
alter table entry
  add column paper char(64),
  add column registrar_sub text,
  add column registrar_name text;

grant select, insert on signed_sheet to ${service};
