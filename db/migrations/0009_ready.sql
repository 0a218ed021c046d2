CREATE TABLE "link_checks" (
	"address" text PRIMARY KEY NOT NULL,
	"asked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"checked_at" timestamp (3) with time zone,
	"verdict" text,
	"status" integer,
	CONSTRAINT "link_checks_verdict" CHECK ("link_checks"."verdict" in ('fine', 'broken', 'blocked', 'unclear')),
	CONSTRAINT "link_checks_checked" CHECK (("link_checks"."verdict" is null) = ("link_checks"."checked_at" is null))
);
--> statement-breakpoint
CREATE TABLE "preview_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"label" text DEFAULT '' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"revoked_by" uuid,
	"views" integer DEFAULT 0 NOT NULL,
	"last_seen_at" timestamp (3) with time zone,
	CONSTRAINT "preview_links_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "preview_links_expiry" CHECK ("preview_links"."expires_at" > "preview_links"."created_at"),
	CONSTRAINT "preview_links_revoked" CHECK (("preview_links"."revoked_at" is null) = ("preview_links"."revoked_by" is null)),
	CONSTRAINT "preview_links_views" CHECK ("preview_links"."views" >= 0)
);
--> statement-breakpoint
ALTER TABLE "authors" DROP CONSTRAINT "authors_kind";--> statement-breakpoint
ALTER TABLE "authors" ADD COLUMN "is_guest" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "checklist" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_revoked_by_users_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "preview_links_article" ON "preview_links" USING btree ("article_id");--> statement-breakpoint
ALTER TABLE "authors" ADD CONSTRAINT "authors_kind" CHECK ("authors"."kind" in ('person', 'organisation', 'agency', 'staff'));