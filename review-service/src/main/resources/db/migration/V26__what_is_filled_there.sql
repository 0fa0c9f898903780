-- What publish-service fills for a portal, as its operator configured it: for operators alone
alter table arrival add target text;
