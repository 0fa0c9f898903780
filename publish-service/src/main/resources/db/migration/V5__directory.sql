-- The register of agencies as the review service hands it over, whole each time.
create table agency (
    code       text    primary key check (code ~ '^[a-z0-9-]{2,40}$'),
    name       text    not null,
    short_name text    not null,
    kind       text    not null,
    parent     text,
    region     text,
    -- 承接机关: who took over; it may be missing from the register, so no foreign key
    successor  text,
    -- where it stands in the register
    place      integer not null
);
create index agency_below on agency (parent, place);
create index agency_taken_over on agency (successor) where successor is not null;

-- 曾用名: what the register called an agency before; it stays when the agency leaves the register
create table former_name (
    code  text        not null,
    name  text        not null,
    until timestamptz not null,
    primary key (code, name)
);

-- below whom the office lets units be compared in public; the absence of a row is no
create table open_comparison (code text primary key);
