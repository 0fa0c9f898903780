-- at every start, because an installation may make the role only later: it reads the record and which case it is of
do $$
begin
  if exists (select from pg_roles where rolname = 'auditor') then
    grant select on entry to auditor;
    grant select (id, agency, year, version) on report_case to auditor;
  end if;
end
$$;
