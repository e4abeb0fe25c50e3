-- what the township itself says is wanting; revisions of before have none
ALTER TABLE report_revision ADD COLUMN problems jsonb NOT NULL DEFAULT '[]';
