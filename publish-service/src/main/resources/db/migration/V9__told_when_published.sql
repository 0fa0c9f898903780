-- every instance that serves readers keeps answers in memory; it hears here whose are no longer the newest, at the moment
-- the transaction commits and never before
create function tell_of_edition() returns trigger language plpgsql as $$
begin
    perform pg_notify('nianbao_published', new.agency_code);
    return null;
end $$;
create trigger edition_is_told after insert on edition for each row execute function tell_of_edition();
