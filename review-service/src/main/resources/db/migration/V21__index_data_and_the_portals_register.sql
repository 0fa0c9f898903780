-- 索引信息: the template that an agency's portal wants, its own lines over those of its parents
alter table agency add column index_template text not null default '{}';
-- the agency that took over where this one was merged or renamed
alter table agency add column successor varchar(40);

-- index data as they are signed, and which of them staff wrote in place of the template's words
alter table revision add column index_data text not null default '{}';
alter table revision add column own_index text not null default '{}';

-- 公开单位间比较: each time an office turned it on or off; the newest of an office counts
create table comparison_switch (
  id          uuid primary key,
  agency      varchar(40) not null references agency,
  turned_on   boolean not null,
  by_sub      text not null,
  by_name     text not null,
  at          timestamptz not null,
  received_at timestamptz
);
create index comparison_switch_of_agency on comparison_switch (agency, at desc);
-- who turned what on and when is never changed; only that the portal knows is added
grant select, insert on comparison_switch to ${service};
grant update (received_at) on comparison_switch to ${service};
