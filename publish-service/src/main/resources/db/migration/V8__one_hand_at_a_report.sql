-- Who works on a report at a connector. One at a time, whatever its version: two that fill the same folder would mix.
create table delivery_hold (
    connector   text        not null,
    agency_code text        not null,
    year        integer     not null,
    held_by     uuid,
    -- a worker that was killed lets go of it by this hour
    held_until  timestamptz,
    primary key (connector, agency_code, year)
);
