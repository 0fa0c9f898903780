-- 更正说明: what the public reads of why a later version replaces the one before; part of what is signed
alter table revision add column correction_kind varchar(20);
alter table revision add column correction_reason text;
alter table revision add check ((correction_kind is null) = (correction_reason is null));

-- 责令撤下: the supervising office on whose word a report went at once; empty where its own agency's leader ordered it
alter table report_case add column ordering_office varchar(40) references agency;
