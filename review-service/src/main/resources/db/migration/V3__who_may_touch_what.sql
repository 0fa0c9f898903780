grant select, insert, update, delete on agency, report_case, document, revision, explanation, contest, remark to ${service};
-- the record is appended, never changed: not even by a mistake of our own
grant select, insert on entry to ${service};
