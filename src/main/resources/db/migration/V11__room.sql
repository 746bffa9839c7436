-- What a student does beside talking: hints asked for, and the one turn that can be taken back in a talk. The journal has an
-- entry for each; these count them.
alter table attempt add column hints integer default 0 not null;
alter table attempt add column taken_back boolean default false not null;
