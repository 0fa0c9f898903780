-- how often the present step was tried before it stood still, and when it last did
alter table report_case add column attempts integer not null default 0;
alter table report_case add column troubled_at timestamptz;
