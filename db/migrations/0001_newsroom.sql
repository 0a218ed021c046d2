CREATE TABLE "redirects" (
	"path" "citext" PRIMARY KEY NOT NULL,
	"article_id" uuid,
	"section_id" uuid,
	"author_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "redirects_one_target" CHECK (num_nonnulls("redirects"."article_id", "redirects"."section_id", "redirects"."author_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "article_bylines" (
	"article_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"author_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "article_bylines_article_id_position_pk" PRIMARY KEY("article_id","position"),
	CONSTRAINT "article_bylines_role" CHECK ("article_bylines"."role" in ('by', 'photographs', 'illustrations', 'translation', 'additional reporting', 'editing'))
);
--> statement-breakpoint
CREATE TABLE "article_topics" (
	"article_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	CONSTRAINT "article_topics_article_id_topic_id_pk" PRIMARY KEY("article_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"live" text DEFAULT 'none' NOT NULL,
	"draft_state" text DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"latest_revision_id" uuid NOT NULL,
	"section_id" uuid,
	"slug" "citext",
	"path" "citext",
	"language" text DEFAULT 'en' NOT NULL,
	"genre" text DEFAULT 'news' NOT NULL,
	"live_revision_id" uuid,
	"live_publication_id" uuid,
	"first_published_at" timestamp (3) with time zone,
	"last_update_at" timestamp (3) with time zone,
	"scheduled_at" timestamp (3) with time zone,
	"scheduled_wall" text,
	"scheduled_zone" text,
	"scheduled_revision_id" uuid,
	"scheduled_by" uuid,
	"scheduled_kind" text,
	"scheduled_note" text DEFAULT '' NOT NULL,
	"scheduled_heading" text,
	"embargo_until" timestamp (3) with time zone,
	"return_note" text DEFAULT '' NOT NULL,
	"removed_at" timestamp (3) with time zone,
	"removal_reason" text DEFAULT '' NOT NULL,
	"removal_note" text DEFAULT '' NOT NULL,
	"search_config" "regconfig" DEFAULT 'simple' NOT NULL,
	"search_headline" text DEFAULT '' NOT NULL,
	"search_text" text DEFAULT '' NOT NULL,
	"search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector(search_config, search_headline), 'A') || setweight(to_tsvector(search_config, search_text), 'C')) STORED,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	CONSTRAINT "articles_path_unique" UNIQUE("path"),
	CONSTRAINT "articles_live" CHECK ("articles"."live" in ('none', 'published', 'retracted', 'unpublished')),
	CONSTRAINT "articles_draft_state" CHECK ("articles"."draft_state" in ('none', 'draft', 'in review', 'returned', 'approved', 'scheduled')),
	CONSTRAINT "articles_has_state" CHECK ("articles"."live" <> 'none' or "articles"."draft_state" <> 'none'),
	CONSTRAINT "articles_published_whole" CHECK (("articles"."live" = 'none') = ("articles"."path" is null) and ("articles"."live" = 'none') = ("articles"."live_revision_id" is null) and ("articles"."live" = 'none') = ("articles"."live_publication_id" is null) and ("articles"."live" = 'none') = ("articles"."first_published_at" is null) and ("articles"."live" = 'none') = ("articles"."last_update_at" is null) and ("articles"."live" = 'none') = ("articles"."section_id" is null) and ("articles"."live" = 'none') = ("articles"."slug" is null)),
	CONSTRAINT "articles_scheduled_whole" CHECK (("articles"."draft_state" = 'scheduled') = ("articles"."scheduled_at" is not null) and ("articles"."scheduled_at" is null) = ("articles"."scheduled_revision_id" is null) and ("articles"."scheduled_at" is null) = ("articles"."scheduled_wall" is null) and ("articles"."scheduled_at" is null) = ("articles"."scheduled_zone" is null)),
	CONSTRAINT "articles_slug" CHECK ("articles"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "articles_unpublished" CHECK (("articles"."live" = 'unpublished') = ("articles"."removed_at" is not null)),
	CONSTRAINT "articles_deleted" CHECK ("articles"."deleted_at" is null or "articles"."live" = 'none')
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"parent_id" uuid,
	"document" jsonb NOT NULL,
	"reason" text NOT NULL,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "revisions_number" UNIQUE("article_id","number"),
	CONSTRAINT "revisions_article" UNIQUE("article_id","id"),
	CONSTRAINT "revisions_number_positive" CHECK ("revisions"."number" > 0),
	CONSTRAINT "revisions_reason" CHECK ("revisions"."reason" in ('autosave', 'save', 'restore', 'import', 'publish')),
	CONSTRAINT "revisions_object" CHECK (jsonb_typeof("revisions"."document") = 'object')
);
--> statement-breakpoint
CREATE TABLE "authors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" "citext" NOT NULL,
	"name" text NOT NULL,
	"kind" text DEFAULT 'person' NOT NULL,
	"biography" text DEFAULT '' NOT NULL,
	"portrait_id" uuid,
	"user_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "authors_slug_unique" UNIQUE("slug"),
	CONSTRAINT "authors_user_id_unique" UNIQUE("user_id"),
	CONSTRAINT "authors_kind" CHECK ("authors"."kind" in ('person', 'organisation')),
	CONSTRAINT "authors_name" CHECK (length(trim("authors"."name")) > 0),
	CONSTRAINT "authors_slug" CHECK ("authors"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"name" text PRIMARY KEY NOT NULL,
	"value" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "counters_value" CHECK ("counters"."value" >= 0)
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"type" text NOT NULL,
	"article_id" uuid,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"number" bigint PRIMARY KEY NOT NULL,
	"tags" text[] NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fronts" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"place" text NOT NULL,
	"placed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"placed_by" uuid,
	CONSTRAINT "fronts_place" CHECK ("fronts"."place" in ('lead', 'top', 'off'))
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"file_name" text NOT NULL,
	"type" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"focal_x" integer DEFAULT 500 NOT NULL,
	"focal_y" integer DEFAULT 500 NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"uploaded_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "media_sha256_unique" UNIQUE("sha256"),
	CONSTRAINT "media_sha256" CHECK ("media"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "media_size" CHECK ("media"."width" > 0 and "media"."height" > 0 and "media"."bytes" > 0),
	CONSTRAINT "media_focus" CHECK ("media"."focal_x" between 0 and 1000 and "media"."focal_y" between 0 and 1000)
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" "citext" NOT NULL,
	"name" text NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "sections_slug_unique" UNIQUE("slug"),
	CONSTRAINT "sections_position" UNIQUE("position"),
	CONSTRAINT "sections_slug" CHECK ("sections"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
	CONSTRAINT "sections_name" CHECK (length(trim("sections"."name")) > 0)
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"tagline" text DEFAULT '' NOT NULL,
	"time_zone" text NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"logo_id" uuid,
	"logo_svg" text,
	"contact" text DEFAULT '' NOT NULL,
	CONSTRAINT "settings_one_row" CHECK ("settings"."id" = 1),
	CONSTRAINT "settings_name" CHECK (length(trim("settings"."name")) > 0)
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" "citext" NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "topics_slug_unique" UNIQUE("slug"),
	CONSTRAINT "topics_slug" CHECK ("topics"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint,
	CONSTRAINT "rate_limits_key_pk" PRIMARY KEY("key")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" "citext" NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"password_hash" text NOT NULL,
	"suspended_at" timestamp (3) with time zone,
	"last_section_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_role" CHECK ("users"."role" in ('reporter', 'editor', 'admin'))
);
--> statement-breakpoint
CREATE TABLE "publication_media" (
	"publication_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "publication_media_publication_id_sha256_pk" PRIMARY KEY("publication_id","sha256")
);
--> statement-breakpoint
CREATE TABLE "publication_parts" (
	"publication_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"value" text NOT NULL,
	"salt" text NOT NULL,
	"hash" text NOT NULL,
	"block_id" uuid,
	CONSTRAINT "publication_parts_publication_id_ordinal_pk" PRIMARY KEY("publication_id","ordinal"),
	CONSTRAINT "publication_parts_salt" CHECK ("publication_parts"."salt" ~ '^[0-9a-f]{32}$' and "publication_parts"."hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"revision_id" uuid,
	"kind" text NOT NULL,
	"heading" text,
	"refers_to" integer,
	"published_by" uuid,
	"published_at" timestamp (3) with time zone NOT NULL,
	"position" bigint NOT NULL,
	"format" text NOT NULL,
	"parts" jsonb NOT NULL,
	"previous_hash" text,
	"hash" text NOT NULL,
	CONSTRAINT "publications_position_unique" UNIQUE("position"),
	CONSTRAINT "publications_hash_unique" UNIQUE("hash"),
	CONSTRAINT "publications_number" UNIQUE("article_id","number"),
	CONSTRAINT "publications_kind" CHECK ("publications"."kind" in ('first', 'update', 'correction', 'clarification', 'minor', 'retraction', 'removal', 'republication')),
	CONSTRAINT "publications_first" CHECK (("publications"."number" = 1) = ("publications"."kind" = 'first') and ("publications"."number" = 1) = ("publications"."previous_hash" is null)),
	CONSTRAINT "publications_position" CHECK ("publications"."position" >= 0 and "publications"."number" > 0),
	CONSTRAINT "publications_hash" CHECK ("publications"."hash" ~ '^[0-9a-f]{64}$' and "publications"."previous_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "publications_heading" CHECK ("publications"."heading" in ('update', 'editor''s note', 'right of reply')),
	CONSTRAINT "publications_refers_back" CHECK ("publications"."refers_to" < "publications"."number")
);
--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_bylines" ADD CONSTRAINT "article_bylines_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_bylines" ADD CONSTRAINT "article_bylines_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_topics" ADD CONSTRAINT "article_topics_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_topics" ADD CONSTRAINT "article_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_scheduled_by_users_id_fk" FOREIGN KEY ("scheduled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_latest_revision" FOREIGN KEY ("id","latest_revision_id") REFERENCES "public"."revisions"("article_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_live_revision" FOREIGN KEY ("id","live_revision_id") REFERENCES "public"."revisions"("article_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_scheduled_revision" FOREIGN KEY ("id","scheduled_revision_id") REFERENCES "public"."revisions"("article_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authors" ADD CONSTRAINT "authors_portrait_id_media_id_fk" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authors" ADD CONSTRAINT "authors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fronts" ADD CONSTRAINT "fronts_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fronts" ADD CONSTRAINT "fronts_placed_by_users_id_fk" FOREIGN KEY ("placed_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings" ADD CONSTRAINT "settings_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_media" ADD CONSTRAINT "publication_media_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publication_parts" ADD CONSTRAINT "publication_parts_publication_id_publications_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publications"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_published_by_users_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_revision" FOREIGN KEY ("article_id","revision_id") REFERENCES "public"."revisions"("article_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_refers_to" FOREIGN KEY ("article_id","refers_to") REFERENCES "public"."publications"("article_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "redirects_article" ON "redirects" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "article_bylines_author" ON "article_bylines" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "article_topics_topic" ON "article_topics" USING btree ("topic_id");--> statement-breakpoint
CREATE INDEX "articles_newest" ON "articles" USING btree ("last_update_at" DESC NULLS LAST) WHERE "articles"."live" = 'published';--> statement-breakpoint
CREATE INDEX "articles_section" ON "articles" USING btree ("section_id","first_published_at" DESC NULLS LAST) WHERE "articles"."live" = 'published';--> statement-breakpoint
CREATE INDEX "articles_desk" ON "articles" USING btree ("updated_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "articles_due" ON "articles" USING btree ("scheduled_at") WHERE "articles"."draft_state" = 'scheduled';--> statement-breakpoint
CREATE INDEX "articles_search" ON "articles" USING gin ("search");--> statement-breakpoint
CREATE INDEX "articles_headline" ON "articles" USING gin ("search_headline" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "events_article" ON "events" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "events_newest" ON "events" USING btree ("at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "media_newest" ON "media" USING btree ("created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "publication_media_sha256" ON "publication_media" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "publications_time" ON "publications" USING btree ("published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "publications_notices" ON "publications" USING btree ("published_at" DESC NULLS LAST) WHERE "publications"."kind" in ('correction', 'clarification', 'retraction');