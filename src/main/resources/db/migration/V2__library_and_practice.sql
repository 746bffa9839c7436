-- Every version of content that an attempt was ever played on, as canonical JSON known by its SHA-256.
create table content_version (
    hash       varchar(64)              not null primary key,
    kind       varchar(20)              not null,
    name       varchar(100)             not null,
    json       text                     not null,
    stored_at  timestamp with time zone not null
);

-- One try at a scenario by one learner. "entries" counts the journal; "turns" the teacher's own turns.
create table attempt (
    id           uuid                     not null primary key,
    learner_id   uuid                     not null,
    kind         varchar(20)              not null,
    scenario     varchar(100)             not null,
    number       integer                  not null,
    snapshot     varchar(64)              not null references content_version,
    rulebook     varchar(64)              not null references content_version,
    feedback     varchar(64)              not null references content_version,
    seed         bigint                   not null,
    budget       integer                  not null,
    rules        varchar(64),
    mixed        boolean                  not null,
    entries      integer                  not null,
    turns        integer                  not null,
    ending       varchar(100),
    started_at   timestamp with time zone not null,
    finished_at  timestamp with time zone,
    version      integer                  not null,
    constraint attempt_number unique (learner_id, scenario, number)
);

-- The truth about a talk. A second entry under the same number is refused here, whoever tries.
create table journal_entry (
    attempt_id  uuid                     not null references attempt,
    seq         integer                  not null,
    kind        varchar(20)              not null,
    turn        integer,
    move        varchar(100),
    rules       varchar(64)              not null,
    payload     bytea                    not null,
    written_at  timestamp with time zone not null,
    primary key (attempt_id, seq)
);

-- What the scoring rules made of a finished attempt. A new score stands beside an old one.
create table assessment (
    id          uuid                     not null primary key,
    attempt_id  uuid                     not null references attempt,
    rulebook    varchar(64)              not null references content_version,
    rules       varchar(64)              not null,
    overall     integer,
    payload     bytea                    not null,
    stored_at   timestamp with time zone not null,
    version     integer                  not null,
    constraint assessment_once unique (attempt_id, rulebook, rules)
);

create table assessment_level (
    assessment_id  uuid        not null references assessment,
    dimension      varchar(30) not null,
    level          integer     not null,
    rate           integer     not null,
    primary key (assessment_id, dimension)
);
