-- lists go through an agency's reports, the newest year first, and through those that moved last
create index report_case_of_agency on report_case (agency, year desc, version desc);
create index report_case_by_year on report_case (year desc, agency, version desc);
create index report_case_by_since on report_case (since desc, id);
create index report_case_in_trouble on report_case (since) where incident is not null;
-- who stands for whom at an agency, today
create index deputyship_of_agency on deputyship (agency) where revoked_at is null;
