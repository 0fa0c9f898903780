-- One worker at a time for all reports of an agency: the list of them that is brought along is made from what stands there.
delete from delivery_hold h using delivery_hold other
where other.connector = h.connector and other.agency_code = h.agency_code and other.year > h.year;
alter table delivery_hold drop constraint delivery_hold_pkey;
alter table delivery_hold drop column year;
alter table delivery_hold add primary key (connector, agency_code);
