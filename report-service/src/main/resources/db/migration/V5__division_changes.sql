-- What became of divisions: merged, split, renamed. The old code keeps its reports and obligations.
CREATE TABLE division_change (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    division     text COLLATE "C" NOT NULL REFERENCES division,
    kind         text        NOT NULL,
    effective_on date        NOT NULL,
    successors   text[] COLLATE "C" NOT NULL,
    former_name  text        NOT NULL,
    reason       text        NOT NULL,
    recorded_by  text        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
-- a division's own changes in their order: its page, and every event of it
CREATE INDEX division_change_of ON division_change (division, effective_on, id);
-- what a division came out of
CREATE INDEX division_change_into ON division_change USING gin (successors);

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON division_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
