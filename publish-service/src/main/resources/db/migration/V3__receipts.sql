-- what was handed over with the record: the head of the audit chain, as far as one was named
alter table edition add column audit_head text check (audit_head ~ '^[0-9a-f]{64}$');

-- the signed statement and its signatures, kept so that a receipt stays the same bytes when keys change;
-- the record it is about stands in the edition
create table receipt (
    agency_code  text    not null,
    year         integer not null,
    version      integer not null,
    statement    bytea   not null,
    primary key (agency_code, year, version),
    foreign key (agency_code, year, version) references edition
);
