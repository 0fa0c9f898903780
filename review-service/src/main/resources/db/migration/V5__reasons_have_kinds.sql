-- what sort of reason it is, beside its words, as in "return/figures"; null where nobody said
alter table entry add column reason_kind varchar(40);
alter table explanation add column reason_kind varchar(40);
