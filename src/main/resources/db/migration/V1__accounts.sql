create table account (
    id             uuid                     not null primary key,
    learner_id     uuid                     not null unique,
    username       varchar(100)             not null unique,
    display_name   varchar(100)             not null,
    password_hash  varchar(255)             not null,
    administrator  boolean                  not null,
    enabled        boolean                  not null,
    language       varchar(2)               not null,
    failed_logins  integer                  not null,
    refused_until  timestamp with time zone,
    created_at     timestamp with time zone not null,
    version        integer                  not null
);

-- The link that opens the first administrator's account; only the hash of its token is kept.
create table set_up_link (
    id          uuid                     not null primary key,
    token_hash  varchar(64)              not null unique,
    expires_at  timestamp with time zone not null,
    used_at     timestamp with time zone
);

-- Events that a listener has still to handle.
create table event_publication (
    id                     uuid                     not null primary key,
    listener_id            varchar(512)             not null,
    event_type             varchar(512)             not null,
    serialized_event       varchar(8000)            not null,
    publication_date       timestamp with time zone not null,
    completion_date        timestamp with time zone,
    status                 varchar(20),
    completion_attempts    integer,
    last_resubmission_date timestamp with time zone
);
create index event_publication_by_completion on event_publication (completion_date);
