create table course (
    id           uuid                     not null primary key,
    name         varchar(100)             not null,
    time_zone    varchar(50)              not null,
    language     varchar(2)               not null,
    school_year  integer                  not null,
    created_at   timestamp with time zone not null,
    archived_at  timestamp with time zone,
    changed_at   timestamp with time zone not null,
    changed_by   uuid,
    version      integer                  not null
);

create index course_by_name on course (name, id);

-- Who belongs to a course in which role. Whoever leaves keeps the row, so that attempts stay where they were made.
-- "account_id" is emptied when an account is erased.
create table enrolment (
    id          uuid                     not null primary key,
    course_id   uuid                     not null references course,
    account_id  uuid                     references account,
    learner_id  uuid                     not null,
    role        varchar(20)              not null,
    import_id   uuid,
    joined_at   timestamp with time zone not null,
    left_at     timestamp with time zone,
    version     integer                  not null,
    constraint enrolment_once unique (course_id, learner_id, role)
);
create index enrolment_by_account on enrolment (account_id);
create index enrolment_by_learner on enrolment (learner_id);
create index enrolment_by_import on enrolment (import_id);

-- "snapshot", "rulebook" and "feedback" are what every attempt at it is played on; the alternative is an equal talk for
-- whoever would rather not hold this one. No limit means as many attempts as one likes.
create table assignment (
    id                    uuid                     not null primary key,
    course_id             uuid                     not null references course,
    scenario              varchar(100)             not null,
    snapshot              varchar(64)              not null references content_version,
    rulebook              varchar(64)              not null references content_version,
    feedback              varchar(64)              not null references content_version,
    alternative           varchar(100),
    alternative_snapshot  varchar(64)              references content_version,
    opens_at              timestamp with time zone not null,
    due_at                timestamp with time zone not null,
    attempt_limit         integer,
    hints                 boolean                  not null,
    assigned_by           uuid,
    assigned_at           timestamp with time zone not null,
    withdrawn_at          timestamp with time zone,
    changed_at            timestamp with time zone not null,
    changed_by            uuid,
    version               integer                  not null
);
create index assignment_by_course on assignment (course_id);

-- One student's own due date.
create table extension (
    assignment_id  uuid                     not null references assignment,
    learner_id     uuid                     not null,
    due_at         timestamp with time zone not null,
    given_by       uuid,
    given_at       timestamp with time zone not null,
    primary key (assignment_id, learner_id)
);
create index extension_by_learner on extension (learner_id);
