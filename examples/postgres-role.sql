-- What Sourcier needs of a new server, read once when its folder is made: an ordinary role, which row-level security holds, and its own database.
\set password `printenv SOURCIER_PASSWORD`
CREATE ROLE sourcier LOGIN PASSWORD :'password';
CREATE DATABASE sourcier OWNER sourcier;
\connect sourcier
CREATE EXTENSION vector;
