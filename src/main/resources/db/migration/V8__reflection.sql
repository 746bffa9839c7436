-- What a student makes of an own talk while reading it back: how it felt and an own rating before any level was shown, answers
-- to the scenario's questions, what to try next time, and where in the debrief the student was. It is the student's: it goes
-- with the attempt and with the account, also where the attempt stays because it was assigned.
create table reflection (
    attempt_id           uuid          not null primary key references attempt on delete cascade,
    feeling              varchar(60),
    structuring          integer,
    responsiveness       integer,
    score_seen_at        timestamp with time zone,
    place                varchar(20),
    intention_dimension  varchar(30),
    intention_when       varchar(1000),
    intention_then       varchar(1000),
    version              integer       not null
);

-- Which steps of the debrief the student left, and whether they were done or skipped.
create table reflection_step (
    attempt_id  uuid         not null references reflection on delete cascade,
    step        varchar(20)  not null,
    mark        varchar(20)  not null,
    primary key (attempt_id, step)
);

create table reflection_answer (
    attempt_id  uuid           not null references reflection on delete cascade,
    question    varchar(100)   not null,
    words       varchar(8000)  not null,
    primary key (attempt_id, question)
);

-- Whoever finished a talk before there was such a thing has seen its levels.
insert into reflection (attempt_id, score_seen_at, version)
    select id, finished_at, 0 from attempt where finished_at is not null;
insert into reflection_step (attempt_id, step, mark)
    select id, 'REACTIONS', 'SKIPPED' from attempt where finished_at is not null;
