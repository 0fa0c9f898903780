-- The approved records, one row for each agency, year and version; a row is never changed.
create table edition (
    agency_code  text        not null check (agency_code ~ '^[a-z0-9-]{2,40}$'),
    year         integer     not null,
    version      integer     not null check (version >= 1),
    -- the database itself holds the record to its hash, so that no tool can change one without the other
    revision     text        not null check (revision = encode(sha256(record), 'hex')),
    record       bytea       not null,
    agency       text        not null,
    title        text        not null,
    published_on timestamptz not null,
    primary key (agency_code, year, version)
);

-- the list of reports, newest first
create index edition_newest_first on edition (year desc, published_on desc);
