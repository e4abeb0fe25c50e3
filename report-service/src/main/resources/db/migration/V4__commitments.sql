-- what the township says it will do next year; revisions of before have none
ALTER TABLE report_revision ADD COLUMN commitments jsonb NOT NULL DEFAULT '[]';
