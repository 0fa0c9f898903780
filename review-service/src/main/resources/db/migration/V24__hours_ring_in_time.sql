-- which report waits for its hour is asked all the time; few ever do
create index report_case_waiting on report_case (publish_at) where waits;
