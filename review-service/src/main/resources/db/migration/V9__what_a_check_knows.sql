-- what links, telephones and mailboxes of a report are held against: from the register file
alter table agency
  add column area_code text,
  add column address text,
  add column hosts text[] not null default '{}',
  add column phones text[] not null default '{}',
  add column mails text[] not null default '{}';
-- what others have published, to compare passages with
create index public_of_year on report_case (year, agency) where state = 'published';
