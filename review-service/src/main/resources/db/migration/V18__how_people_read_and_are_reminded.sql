-- what people chose for themselves; a robot's address is as good as its key, so nobody but the service reads it
create table preference (
  sub           text primary key,
  large_text    boolean not null default false,
  robot         varchar(20),
  robot_address text,
  changed_at    timestamptz not null,
  check ((robot is null) = (robot_address is null))
);
grant select, insert, update on preference to ${service};

-- who a reminder went to: a person's sub for their robot, empty for the agency's mailboxes
alter table reminder add column receiver text not null default '';
alter table reminder drop constraint reminder_case_id_kind_day_key;
alter table reminder add unique (case_id, kind, day, receiver);
