#!/bin/bash
# Run by the postgres image once, on an empty volume: a database and a role for each service, each closed to the others.
# The tables of review belong to a role of their own, so that the role the service works under can be kept from changing
# the record of decisions; the auditor may read that record from outside (deploy/audit).
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username postgres --dbname postgres \
  --set keycloak="$KEYCLOAK_DATABASE_PASSWORD" \
  --set publish="$PUBLISH_DATABASE_PASSWORD" \
  --set review="$REVIEW_DATABASE_PASSWORD" \
  --set review_owner="$REVIEW_OWNER_PASSWORD" \
  --set auditor="$AUDITOR_PASSWORD" <<'SQL'
create role keycloak login password :'keycloak';
create role publish login password :'publish';
create role review login password :'review';
create role review_owner login password :'review_owner';
create role auditor login password :'auditor';
create database keycloak owner keycloak;
create database publish owner publish;
create database review owner review_owner;
revoke all on database keycloak, publish, review from public;
grant connect on database review to review, auditor;
\connect review
-- the engine makes its own tables under the role that the service works under
grant usage, create on schema public to review;
SQL
