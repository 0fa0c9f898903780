-- where an agency's people are written to, by role: from the register file, never from the list of accounts
create table mailbox (
  agency  varchar(40) not null references agency,
  role    varchar(20) not null,
  address text not null,
  primary key (agency, role, address)
);

-- what was told of a statutory date and what became of it: once a day, whatever is done again
create table reminder (
  id      uuid primary key,
  case_id uuid not null references report_case,
  kind    varchar(10) not null,
  day     date not null,
  told    text,
  state   varchar(10) not null,
  note    text,
  at      timestamptz not null,
  unique (case_id, kind, day)
);
grant select, insert, update, delete on mailbox to ${service};
grant select, insert, update on reminder to ${service};
