-- 定时公布: the hour that somebody set, and whether the report waits for nothing else
alter table report_case add column publish_at timestamptz;
alter table report_case add column waits boolean not null default false;
