-- what takes much work to make of a record, kept once it was asked for; the record stays the only source
create table download (
    agency_code text    not null,
    year        integer not null,
    version     integer not null,
    form        text    not null,
    -- the version of the program's layouts
    maker       text    not null,
    bytes       bytea   not null,
    sha256      text    not null check (sha256 = encode(sha256(bytes), 'hex')),
    primary key (agency_code, year, version, form),
    foreign key (agency_code, year, version) references edition
);
