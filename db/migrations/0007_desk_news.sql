-- What open editors wait for is told to every listening process when its transaction commits: the article concerned,
-- or a session that ended. Whoever hears it asks again; nothing is in the message that somebody may not know.
CREATE FUNCTION stet_desk_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('stet_desk', 'article ' || COALESCE(NEW.article_id, OLD.article_id));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER presences_notify AFTER INSERT OR DELETE OR UPDATE OF block_id, article_id ON presences
  FOR EACH ROW EXECUTE FUNCTION stet_desk_notify();
--> statement-breakpoint
CREATE TRIGGER hand_overs_notify AFTER INSERT OR UPDATE OR DELETE ON hand_overs
  FOR EACH ROW EXECUTE FUNCTION stet_desk_notify();
--> statement-breakpoint
CREATE FUNCTION stet_desk_notify_saved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('stet_desk', 'article ' || NEW.id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER articles_notify AFTER UPDATE ON articles
  FOR EACH ROW WHEN (OLD.version <> NEW.version) EXECUTE FUNCTION stet_desk_notify_saved();
--> statement-breakpoint
CREATE FUNCTION stet_desk_notify_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('stet_desk', 'session ' || OLD.id_hash);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER sessions_notify AFTER DELETE ON sessions
  FOR EACH ROW EXECUTE FUNCTION stet_desk_notify_session();
