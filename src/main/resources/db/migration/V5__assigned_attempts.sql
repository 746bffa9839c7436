-- "series" is what attempts are numbered within: the scenario's id for private practice, the assignment's id for assigned
-- attempts. Two devices that begin at once meet at the number.
alter table attempt add column assignment_id uuid references assignment;
alter table attempt add column series varchar(100);
update attempt set series = scenario;
alter table attempt alter column series set not null;
alter table attempt drop constraint attempt_number;
alter table attempt add constraint attempt_number unique (learner_id, series, number);
create index attempt_by_assignment on attempt (assignment_id, finished_at);

-- A private attempt that its student shows on purpose to the staff of a course.
create table attempt_share (
    attempt_id  uuid                     not null references attempt,
    course_id   uuid                     not null references course,
    shared_at   timestamp with time zone not null,
    primary key (attempt_id, course_id)
);
create index attempt_share_by_course on attempt_share (course_id, shared_at);

-- A sentence that a student found wrong or hurtful. The reporter's pseudonym is kept for the answer alone, and is emptied with
-- the account; the attempt's id is emptied when the attempt is deleted.
create table line_report (
    id             uuid                     not null primary key,
    learner_id     uuid,
    attempt_id     uuid                     references attempt,
    scenario       varchar(100)             not null,
    revision       integer                  not null,
    snapshot       varchar(64)              not null references content_version,
    turn           integer                  not null,
    speaker        varchar(100),
    source         varchar(200)             not null,
    line_nl        varchar(4000)            not null,
    line_en        varchar(4000)            not null,
    kind           varchar(20)              not null,
    words          varchar(2000)            not null,
    reported_at    timestamp with time zone not null,
    handled_at     timestamp with time zone,
    handled_by     uuid,
    answer         varchar(2000),
    answer_read_at timestamp with time zone,
    version        integer                  not null
);
create index line_report_by_learner on line_report (learner_id);
create index line_report_by_attempt on line_report (attempt_id);
create index line_report_by_handling on line_report (handled_at, reported_at);
