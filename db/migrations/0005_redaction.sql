-- What is written once lets go in one place: inside stet_redact, which sets this for as long as it runs.
CREATE OR REPLACE FUNCTION stet_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('stet.redacting', true) = 'on' AND (TG_TABLE_NAME::text, TG_OP) IN
    (('publication_parts', 'DELETE'), ('publication_media', 'DELETE'), ('revisions', 'UPDATE'))
  THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
-- Carries a redaction out. Whoever may call it can take out nothing in silence: each part that goes must be listed by an
-- entry that the same transaction has put on the record, and a revision's new document may hold no words that the old
-- one did not. The request must have been confirmed in the same transaction by somebody else than its asker, so that
-- one that was carried out opens nothing a second time.
CREATE FUNCTION stet_redact(redaction uuid, entries uuid[], documents jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
  here constant xid := pg_current_xact_id()::xid;
  asked public.redactions%ROWTYPE;
  gone integer;
  listed integer;
  revised record;
  said text;
BEGIN
  SELECT * INTO asked FROM public.redactions r
  WHERE r.id = redaction AND r.xmin = here AND r.decision = 'confirmed' AND r.decided_by <> r.requested_by
    AND r.target IS NULL;
  IF NOT FOUND OR NOT EXISTS (
    SELECT FROM public.users u
    WHERE u.id = asked.decided_by AND u.role IN ('editor', 'admin') AND u.suspended_at IS NULL
  ) THEN
    RAISE EXCEPTION 'No redaction that two people agreed on in this transaction' USING ERRCODE = 'insufficient_privilege';
  END IF;

  SELECT count(*) INTO listed FROM public.publications p
  WHERE p.id = ANY (entries) AND p.kind = 'redaction' AND p.xmin = here AND p.published_by = asked.decided_by;
  IF listed <> cardinality(entries) THEN
    RAISE EXCEPTION 'An entry is not this redaction''s' USING ERRCODE = 'insufficient_privilege';
  END IF;

  -- Not a clause of the function's: only a superuser may set a name of our own there.
  PERFORM set_config('stet.redacting', 'on', true);
  SELECT coalesce(sum(jsonb_array_length(p.redacts)), 0) INTO listed FROM public.publications p WHERE p.id = ANY (entries);
  DELETE FROM public.publication_parts part
  USING public.publications entry,
    jsonb_to_recordset(entry.redacts) AS one (number integer, part integer, hash text),
    public.publications told
  WHERE entry.id = ANY (entries)
    AND told.article_id = entry.article_id AND told.number = one.number
    AND part.publication_id = told.id AND part.ordinal = one.part AND part.hash = one.hash
    -- Without these there is no page to set the tombstone on.
    AND part.name NOT IN ('path', 'language', 'section', 'genre');
  GET DIAGNOSTICS gone = ROW_COUNT;
  IF gone <> listed THEN
    RAISE EXCEPTION 'The redaction lists % parts, of which % can go', listed, gone USING ERRCODE = 'restrict_violation';
  END IF;

  DELETE FROM public.publication_media shown
  USING public.publications entry, public.publications told
  WHERE entry.id = ANY (entries) AND told.article_id = entry.article_id AND shown.publication_id = told.id
    AND NOT EXISTS (
      SELECT FROM public.publication_parts p
      WHERE p.publication_id = told.id AND position(shown.sha256 IN p.value) > 0
    );

  FOR revised IN
    SELECT one.id, one.document, was.document AS was
    FROM jsonb_to_recordset(documents) AS one (id uuid, document jsonb)
    LEFT JOIN public.revisions was ON was.id = one.id
  LOOP
    SELECT string_agg(leaf #>> '{}', E'\x01') INTO said
    FROM jsonb_path_query(revised.was, 'strict $.** ? (@.type() == "string")') AS leaf;
    IF said IS NULL OR EXISTS (
      SELECT FROM jsonb_path_query(revised.document, 'strict $.** ? (@.type() == "string")') AS leaf,
        regexp_split_to_table(leaf #>> '{}', '█+') AS piece
      WHERE position(piece IN said) = 0
    ) THEN
      RAISE EXCEPTION 'A redaction takes words out and puts none in' USING ERRCODE = 'restrict_violation';
    END IF;
    UPDATE public.revisions SET document = revised.document WHERE id = revised.id;
  END LOOP;
  PERFORM set_config('stet.redacting', 'off', true);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION stet_redact(uuid, uuid[], jsonb) FROM PUBLIC;
