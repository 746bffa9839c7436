-- Whoever was invited has no password yet. "find_text" is what a search looks in: name, username and e-mail in lower case,
-- without accents. "failures" holds the seconds of the last wrong passwords; "pauses" how often the account refused for a time.
alter table account alter column password_hash drop not null;
alter table account add column email varchar(254);
alter table account add column activated_at timestamp with time zone;
alter table account add column import_id uuid;
alter table account add column sort_name varchar(100);
alter table account add column find_text varchar(500);
alter table account add column failures varchar(200) default '' not null;
alter table account add column pauses integer default 0 not null;
alter table account drop column failed_logins;
update account
   set activated_at = created_at,
       sort_name = lower(display_name),
       find_text = lower(display_name) || ' ' || username;
alter table account alter column sort_name set not null;
alter table account alter column find_text set not null;
alter table account add constraint account_email_once unique (email);
create index account_by_name on account (sort_name, id);
create index account_by_import on account (import_id);

-- A pasted list that was taken in; what it opened can be taken back.
create table people_import (
    id         uuid                     not null primary key,
    begun_at   timestamp with time zone not null,
    begun_by   uuid,
    undone_at  timestamp with time zone
);

-- The right to choose a password once, by a link; only the hash of its token is kept.
create table access_link (
    id          uuid                     not null primary key,
    account_id  uuid                     not null references account on delete cascade,
    kind        varchar(20)              not null,
    token_hash  varchar(64)              not null unique,
    created_at  timestamp with time zone not null,
    expires_at  timestamp with time zone not null,
    used_at     timestamp with time zone
);
create index access_link_by_account on access_link (account_id, kind);

-- What became of the last mail to somebody: neither sent nor a problem means that it was under way when the server stopped.
create table mail_delivery (
    account_id  uuid                     not null primary key references account on delete cascade,
    queued_at   timestamp with time zone not null,
    sent_at     timestamp with time zone,
    problem     varchar(500)
);
