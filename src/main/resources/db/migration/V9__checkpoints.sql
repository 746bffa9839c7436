-- Private practice that goes on from a turn of an earlier attempt: it shares that one's journal up to the turn before. When
-- the earlier attempt is deleted, the later one keeps its entries and forgets whose they were.
alter table attempt add column from_attempt uuid references attempt on delete set null;
alter table attempt add column from_turn integer;
create index attempt_by_from_attempt on attempt (from_attempt);
