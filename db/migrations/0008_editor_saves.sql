CREATE TABLE "editor_saves" (
	"article_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"outcome" text NOT NULL,
	"revision_id" uuid NOT NULL,
	"sent" jsonb,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "editor_saves_article_id_user_id_client_id_pk" PRIMARY KEY("article_id","user_id","client_id"),
	CONSTRAINT "editor_saves_sequence" CHECK ("editor_saves"."sequence" > 0),
	CONSTRAINT "editor_saves_outcome" CHECK ("editor_saves"."outcome" in ('saved', 'conflict'))
);
--> statement-breakpoint
ALTER TABLE "revisions" DROP CONSTRAINT "revisions_reason";--> statement-breakpoint
ALTER TABLE "editor_saves" ADD CONSTRAINT "editor_saves_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_saves" ADD CONSTRAINT "editor_saves_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editor_saves" ADD CONSTRAINT "editor_saves_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_reason" CHECK ("revisions"."reason" in ('autosave', 'save', 'restore', 'import', 'publish', 'conflict'));