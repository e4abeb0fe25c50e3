-- What townships say they will do next year, and what they themselves say is wanting. Reports that were applied before have
-- neither until the topics are read again.
alter table report add column commitments jsonb not null default '[]';
alter table report add column problems jsonb not null default '[]';
