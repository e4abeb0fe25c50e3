-- The MinHash signature of the text in bands: texts that share passages share some, so that comparing rereads only few texts.
ALTER TABLE report_revision ADD COLUMN bands int[] NOT NULL DEFAULT '{}';
-- finds the revisions that share a band with a new text
CREATE INDEX report_revision_bands ON report_revision USING gin (bands);
