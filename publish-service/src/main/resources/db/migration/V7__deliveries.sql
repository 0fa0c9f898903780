-- What has to be brought to the city's portal: one row for each connector and edition, written together with the edition.
create table delivery (
    connector   text        not null,
    agency_code text        not null,
    year        integer     not null,
    version     integer     not null,
    state       text        not null check (state in ('pending', 'delivered', 'failed')),
    -- how often it was tried since it was opened, and what went wrong the last time
    attempts    integer     not null,
    trouble     text,
    opened_at   timestamptz not null,
    due_at      timestamptz not null,
    settled_at  timestamptz,
    primary key (connector, agency_code, year, version),
    foreign key (agency_code, year, version) references edition,
    check ((state = 'pending') = (settled_at is null)),
    check (state <> 'failed' or trouble is not null)
);

create index delivery_due on delivery (due_at) where state = 'pending';
create index delivery_of_edition on delivery (agency_code, year, version);
