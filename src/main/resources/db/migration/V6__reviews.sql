-- What one trainer makes of one attempt: a draft until it is published. Two trainers have a review each. "learner_id" is the
-- attempt's, so that a student's reviews are found without it; "trainer_id" is emptied when the trainer's account is erased.
-- A private talk that its student deletes takes its reviews along.
create table review (
    id            uuid                     not null primary key,
    attempt_id    uuid                     not null references attempt on delete cascade,
    learner_id    uuid                     not null,
    trainer_id    uuid                     references account,
    overall       varchar(8000)            not null,
    begun_at      timestamp with time zone not null,
    saved_at      timestamp with time zone not null,
    published_at  timestamp with time zone,
    read_at       timestamp with time zone,
    version       integer                  not null,
    constraint review_once unique (attempt_id, trainer_id)
);
create index review_by_trainer on review (trainer_id, published_at);
create index review_by_learner on review (learner_id);

-- The rules' level stays what it is; a trainer's stands beside it. Where both are the same, the trainer confirms it.
create table review_level (
    review_id      uuid          not null references review on delete cascade,
    dimension      varchar(30)   not null,
    rules_level    integer       not null,
    trainer_level  integer       not null,
    reason         varchar(2000) not null,
    primary key (review_id, dimension)
);

create table review_comment (
    review_id  uuid          not null references review on delete cascade,
    turn       integer       not null,
    words      varchar(4000) not null,
    primary key (review_id, turn)
);

-- The queue looks at every finished attempt of a course, and finds in the index all that it needs to put them in order.
create index attempt_by_finish on attempt (assignment_id, finished_at, id);
