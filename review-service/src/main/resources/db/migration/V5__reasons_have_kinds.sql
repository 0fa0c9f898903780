-- what sort of reason it is, beside its words; null where nobody said
alter table entry add column reason_kind varchar(20);
alter table explanation add column reason_kind varchar(20);
