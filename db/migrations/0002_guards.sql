-- An article and its first revision point at each other: checked when the transaction ends.
ALTER TABLE articles ALTER CONSTRAINT articles_latest_revision DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
ALTER TABLE articles ADD CONSTRAINT articles_live_publication
  FOREIGN KEY (live_publication_id) REFERENCES publications (id) DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
ALTER TABLE revisions ADD CONSTRAINT revisions_parent
  FOREIGN KEY (article_id, parent_id) REFERENCES revisions (article_id, id);
--> statement-breakpoint
-- Two leads would be two truths about the day.
CREATE UNIQUE INDEX fronts_one_lead ON fronts ((place)) WHERE place = 'lead';
--> statement-breakpoint
INSERT INTO counters (name, value) VALUES ('position', 0), ('outbox', 0);
--> statement-breakpoint
-- Refuses what grants alone cannot: the owner's own mistakes, and databases where no second role could be made.
CREATE FUNCTION stet_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER publications_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON publications
  FOR EACH STATEMENT EXECUTE FUNCTION stet_append_only();
--> statement-breakpoint
CREATE TRIGGER publication_parts_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON publication_parts
  FOR EACH STATEMENT EXECUTE FUNCTION stet_append_only();
--> statement-breakpoint
CREATE TRIGGER publication_media_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON publication_media
  FOR EACH STATEMENT EXECUTE FUNCTION stet_append_only();
--> statement-breakpoint
CREATE TRIGGER revisions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON revisions
  FOR EACH STATEMENT EXECUTE FUNCTION stet_append_only();
--> statement-breakpoint
CREATE TRIGGER events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON events
  FOR EACH STATEMENT EXECUTE FUNCTION stet_append_only();
--> statement-breakpoint
-- A number that is taken is told to every listening process when its transaction commits.
CREATE FUNCTION stet_outbox_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('stet_outbox', NEW.number::text);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER outbox_notify AFTER INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION stet_outbox_notify();
