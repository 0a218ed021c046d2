-- The dictionary of a BCP 47 language: the table of lib/search/config.ts, which a test compares.
CREATE FUNCTION stet_search_config(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
RETURN CASE split_part(language, '-', 1)
  WHEN 'ar' THEN 'arabic' WHEN 'da' THEN 'danish' WHEN 'de' THEN 'german' WHEN 'el' THEN 'greek'
  WHEN 'en' THEN 'english' WHEN 'es' THEN 'spanish' WHEN 'fi' THEN 'finnish' WHEN 'fr' THEN 'french'
  WHEN 'hu' THEN 'hungarian' WHEN 'it' THEN 'italian' WHEN 'lt' THEN 'lithuanian' WHEN 'nl' THEN 'dutch'
  WHEN 'no' THEN 'norwegian' WHEN 'pt' THEN 'portuguese' WHEN 'ro' THEN 'romanian' WHEN 'ru' THEN 'russian'
  WHEN 'sv' THEN 'swedish' WHEN 'tr' THEN 'turkish' ELSE 'simple'
END::regconfig;
--> statement-breakpoint
-- The words of a body: a line for each block that holds text, in which marks end no word; and its pictures' captions.
CREATE FUNCTION stet_body_words(body jsonb) RETURNS text LANGUAGE sql IMMUTABLE
SET search_path = pg_catalog, pg_temp
BEGIN ATOMIC
  SELECT concat_ws(E'\n',
    (SELECT string_agg(
      (SELECT string_agg(coalesce(leaf ->> 'text', ' '), '' ORDER BY place)
       FROM jsonb_array_elements(block -> 'content') WITH ORDINALITY AS line (leaf, place)), E'\n')
     FROM jsonb_path_query(body, 'strict $.** ? (@.content[*].type == "text")', silent => true) AS block),
    (SELECT string_agg(words #>> '{}', E'\n')
     FROM jsonb_path_query(body, 'strict $.**.attrs.caption ? (@.type() == "string")', silent => true) AS words));
END;
--> statement-breakpoint
-- Draws one line of an article anew. Its words are read only when they come from another revision than before.
CREATE FUNCTION stet_draw_desk_line(article articles, revision uuid, is_working boolean, is_public boolean)
RETURNS void LANGUAGE plpgsql
SET search_path = public, pg_catalog, pg_temp
AS $$
DECLARE
  newest constant jsonb := (SELECT document -> 'bylines' FROM revisions WHERE id = article.latest_revision_id);
  whose constant uuid[] := ARRAY(SELECT (line ->> 'author')::uuid FROM jsonb_array_elements(newest) AS line);
BEGIN
  UPDATE desk_lines SET
    public = is_public, live = article.live, created_by = article.created_by, assigned_to = article.assigned_to,
    archived_at = article.archived_at, first_published_at = article.first_published_at, writers = whose,
    draft_state = CASE WHEN is_working THEN article.draft_state ELSE 'none' END,
    updated_at = CASE WHEN is_working THEN article.updated_at ELSE updated_at END
  WHERE article_id = article.id AND working = is_working AND revision_id = revision;
  IF FOUND THEN RETURN; END IF;

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
    -- A search vector holds at most a megabyte: of a text as long as a book its beginning is found.
    to_tsvector(config, left(concat_ws(E'\n', said ->> 'kicker', said ->> 'headline', said ->> 'standfirst',
      said ->> 'slug', said ->> 'dateline', stet_body_words(said -> 'body')), 200000))
  FROM (SELECT document AS said, created_at, stet_search_config(document ->> 'language') AS config
        FROM revisions WHERE id = revision) AS revised
  ON CONFLICT (article_id, working) DO UPDATE SET (public, revision_id, live, draft_state, created_by, assigned_to,
    archived_at, writers, authors, topics, section_id, language, headline, first_published_at, updated_at,
    search_config, search) = ROW (excluded.public, excluded.revision_id, excluded.live, excluded.draft_state,
    excluded.created_by, excluded.assigned_to, excluded.archived_at, excluded.writers, excluded.authors,
    excluded.topics, excluded.section_id, excluded.language, excluded.headline, excluded.first_published_at,
    excluded.updated_at, excluded.search_config, excluded.search);
END $$;
--> statement-breakpoint
CREATE FUNCTION stet_draw_desk_lines(article articles) RETURNS void LANGUAGE plpgsql
SET search_path = public, pg_catalog, pg_temp
AS $$
DECLARE
  stands constant boolean := article.live IN ('published', 'retracted');
  has_draft constant boolean := article.draft_state <> 'none';
BEGIN
  IF article.deleted_at IS NOT NULL THEN
    DELETE FROM desk_lines WHERE article_id = article.id;
    RETURN;
  END IF;
  PERFORM stet_draw_desk_line(article, article.latest_revision_id, true, stands AND NOT has_draft);
  IF stands AND has_draft THEN
    PERFORM stet_draw_desk_line(article, article.live_revision_id, false, true);
  ELSE
    DELETE FROM desk_lines WHERE article_id = article.id AND NOT working;
  END IF;
END $$;
--> statement-breakpoint
CREATE FUNCTION stet_article_changed() RETURNS trigger LANGUAGE plpgsql
SET search_path = public, pg_catalog, pg_temp
AS $$
DECLARE
  article articles%ROWTYPE;
BEGIN
  -- At the transaction's end, when an article that was just made has its first revision.
  SELECT * INTO article FROM articles WHERE id = NEW.id;
  IF FOUND THEN PERFORM stet_draw_desk_lines(article); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER articles_desk_lines AFTER INSERT OR UPDATE ON articles
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stet_article_changed();
--> statement-breakpoint
-- A redaction takes words out of a revision: nothing may be found by them any more.
CREATE FUNCTION stet_revision_changed() RETURNS trigger LANGUAGE plpgsql
SET search_path = public, pg_catalog, pg_temp
AS $$
DECLARE
  article articles%ROWTYPE;
BEGIN
  DELETE FROM desk_lines WHERE article_id = NEW.article_id;
  SELECT * INTO article FROM articles WHERE id = NEW.article_id;
  IF FOUND THEN PERFORM stet_draw_desk_lines(article); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER revisions_desk_lines AFTER UPDATE ON revisions
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION stet_revision_changed();
--> statement-breakpoint
-- The vector lies beside the row, as it is: what is counted stays narrow, and nothing is unpacked to be looked at.
ALTER TABLE desk_lines ALTER COLUMN search SET STORAGE EXTERNAL;
--> statement-breakpoint
-- The same vector, at the price of fetching it from there, of which the planner knows nothing: it would rather read all
-- vectors than their index.
CREATE FUNCTION stet_words(vector tsvector) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 2000
AS $$ BEGIN RETURN vector; END $$;
--> statement-breakpoint
CREATE INDEX desk_lines_search ON desk_lines USING gin (stet_words(search));
--> statement-breakpoint
-- One view of each person opens the list.
CREATE UNIQUE INDEX saved_views_one_default ON saved_views (user_id) WHERE is_default;
--> statement-breakpoint
SELECT stet_draw_desk_lines(articles) FROM articles;
