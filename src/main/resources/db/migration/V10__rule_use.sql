-- How often each rule fired, over all talks that ended since counting began. Counts only: nothing says in whose talk. A talk that
-- is deleted later stays in the counts.
create table rule_use (
    kind   varchar(20)  not null,
    rule   varchar(100) not null,
    talks  bigint       not null,
    times  bigint       not null,
    primary key (kind, rule)
);

-- Since when, and how many talks.
create table rule_counting (
    id     smallint                 not null primary key check (id = 1),
    since  timestamp with time zone not null,
    talks  bigint                   not null
);
insert into rule_counting (id, since, talks) values (1, current_timestamp, 0);

-- That a talk has been counted, so that it is counted once; nothing of what was counted.
create table rule_counted (
    attempt_id  uuid not null primary key references attempt on delete cascade
);
