-- What the record's proofs rest on is written once, like the record itself.
CREATE TRIGGER record_nodes_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record_nodes
  FOR EACH STATEMENT EXECUTE FUNCTION stet_append_only();
--> statement-breakpoint
CREATE TRIGGER record_keys_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record_keys
  FOR EACH STATEMENT EXECUTE FUNCTION stet_append_only();
--> statement-breakpoint
CREATE TRIGGER checkpoints_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoints
  FOR EACH STATEMENT EXECUTE FUNCTION stet_append_only();
