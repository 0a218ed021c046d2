CREATE TABLE "desk_waiting" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"working" boolean DEFAULT true NOT NULL,
	"search" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "desk_waiting" ADD CONSTRAINT "desk_waiting_line" FOREIGN KEY ("article_id","working") REFERENCES "public"."desk_lines"("article_id","working") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE desk_waiting ALTER COLUMN search SET STORAGE EXTERNAL;
--> statement-breakpoint
-- The words of a document by which the list finds it; `whole`, or those of its short fields alone.
CREATE FUNCTION stet_line_words(config regconfig, said jsonb, whole boolean) RETURNS tsvector LANGUAGE sql IMMUTABLE
SET search_path = public, pg_catalog, pg_temp
-- A search vector holds at most a megabyte: of a text as long as a book its beginning is found.
RETURN to_tsvector(config, left(concat_ws(E'\n', said ->> 'kicker', said ->> 'headline', said ->> 'standfirst',
  said ->> 'slug', said ->> 'dateline', CASE WHEN whole THEN stet_body_words(said -> 'body') END), 200000));
--> statement-breakpoint
-- Reads the words that one line waits for. A line that was drawn anew meanwhile, after an autosave or a redaction, is
-- left as it is.
CREATE FUNCTION stet_read_waiting_words(article uuid, revision uuid) RETURNS void LANGUAGE sql
SET search_path = public, pg_catalog, pg_temp
BEGIN ATOMIC
  WITH read AS MATERIALIZED (
    SELECT article_id, stet_line_words(stet_search_config(document ->> 'language'), document, true) AS words
    FROM desk_waiting JOIN revisions USING (article_id)
    WHERE article_id = article AND revisions.id = revision
  ), drawn AS (
    UPDATE desk_lines SET search = read.words FROM read
    WHERE desk_lines.article_id = read.article_id AND working AND revision_id = revision
    RETURNING desk_lines.article_id
  )
  DELETE FROM desk_waiting USING drawn WHERE desk_waiting.article_id = drawn.article_id;
END;
--> statement-breakpoint
-- Draws one line of an article anew. Its words are read only when they come from another revision than before; while
-- somebody types, those of the body wait for the job (stet_read_waiting_words), and the line is found by what it held.
CREATE OR REPLACE FUNCTION stet_draw_desk_line(article articles, revision uuid, is_working boolean, is_public boolean)
RETURNS void LANGUAGE plpgsql
SET search_path = public, pg_catalog, pg_temp
AS $$
DECLARE
  newest constant jsonb := (SELECT document -> 'bylines' FROM revisions WHERE id = article.latest_revision_id);
  whose constant uuid[] := ARRAY(SELECT (line ->> 'author')::uuid FROM jsonb_array_elements(newest) AS line);
  later boolean := false;
BEGIN
  UPDATE desk_lines SET
    public = is_public, live = article.live, created_by = article.created_by, assigned_to = article.assigned_to,
    archived_at = article.archived_at, first_published_at = article.first_published_at, writers = whose,
    draft_state = CASE WHEN is_working THEN article.draft_state ELSE 'none' END,
    updated_at = CASE WHEN is_working THEN article.updated_at ELSE updated_at END
  WHERE article_id = article.id AND working = is_working AND revision_id = revision;
  IF FOUND THEN
    -- Others than its writers now find it: by what stands in it alone, no more by what stood there before.
    IF is_working AND is_public THEN PERFORM stet_read_waiting_words(article.id, revision); END IF;
    RETURN;
  END IF;

  IF is_working AND NOT is_public AND (SELECT reason = 'autosave' FROM revisions WHERE id = revision) THEN
    -- Under its lock, so that the job does not read an older text's words in between.
    PERFORM FROM desk_lines WHERE article_id = article.id AND working FOR UPDATE;
    later := FOUND;
    INSERT INTO desk_waiting (article_id, search)
    SELECT article_id, search FROM desk_lines WHERE article_id = article.id AND working
    ON CONFLICT DO NOTHING;
  END IF;

  INSERT INTO desk_lines (article_id, working, public, revision_id, live, draft_state, created_by, assigned_to,
    archived_at, writers, authors, topics, section_id, language, headline, first_published_at, updated_at,
    search_config, search)
  SELECT article.id, is_working, is_public, revision, article.live,
    CASE WHEN is_working THEN article.draft_state ELSE 'none' END,
    article.created_by, article.assigned_to, article.archived_at, whose,
    ARRAY(SELECT (line ->> 'author')::uuid FROM jsonb_array_elements(said -> 'bylines') AS line),
    ARRAY(SELECT topic::uuid FROM jsonb_array_elements_text(said -> 'topics') AS topic),
    (said ->> 'section')::uuid, said ->> 'language', left(coalesce(said ->> 'headline', ''), 1000),
    article.first_published_at, CASE WHEN is_working THEN article.updated_at ELSE created_at END, config,
    stet_line_words(config, said, NOT later)
  FROM (SELECT document AS said, created_at, stet_search_config(document ->> 'language') AS config
        FROM revisions WHERE id = revision) AS revised
  ON CONFLICT (article_id, working) DO UPDATE SET (public, revision_id, live, draft_state, created_by, assigned_to,
    archived_at, writers, authors, topics, section_id, language, headline, first_published_at, updated_at,
    search_config, search) = ROW (excluded.public, excluded.revision_id, excluded.live, excluded.draft_state,
    excluded.created_by, excluded.assigned_to, excluded.archived_at, excluded.writers, excluded.authors,
    excluded.topics, excluded.section_id, excluded.language, excluded.headline, excluded.first_published_at,
    excluded.updated_at, excluded.search_config, excluded.search);
  IF is_working AND NOT later THEN DELETE FROM desk_waiting WHERE article_id = article.id; END IF;
END $$;
