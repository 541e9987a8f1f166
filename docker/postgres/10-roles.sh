#!/bin/sh
# Runs once, when the database server is made: the two roles of Samverk, and a database each for Samverk and Keycloak.
set -eu
psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set owner="$OWNER_PASSWORD" --set runtime="$RUNTIME_PASSWORD" --set keycloak="$KEYCLOAK_DATABASE_PASSWORD" <<'SQL'
create role samverk_owner login password :'owner' nosuperuser nocreatedb nocreaterole nobypassrls noreplication;
create role samverk_app login password :'runtime' nosuperuser nocreatedb nocreaterole nobypassrls noreplication;
alter role samverk_app set statement_timeout = '30s';
alter role samverk_app set idle_in_transaction_session_timeout = '60s';
create database samverk owner samverk_owner;
revoke all on database samverk from public;
grant connect on database samverk to samverk_app;

create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
revoke all on database keycloak from public;
SQL
