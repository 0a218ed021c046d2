CREATE TABLE "bulk_changes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"entries" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"undone_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "desk_lines" (
	"article_id" uuid NOT NULL,
	"working" boolean NOT NULL,
	"public" boolean NOT NULL,
	"revision_id" uuid NOT NULL,
	"live" text NOT NULL,
	"draft_state" text NOT NULL,
	"created_by" uuid,
	"assigned_to" uuid,
	"archived_at" timestamp (3) with time zone,
	"writers" uuid[] NOT NULL,
	"authors" uuid[] NOT NULL,
	"topics" uuid[] NOT NULL,
	"section_id" uuid,
	"language" text NOT NULL,
	"headline" text NOT NULL,
	"first_published_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"search_config" "regconfig" NOT NULL,
	"search" "tsvector" NOT NULL,
	CONSTRAINT "desk_lines_article_id_working_pk" PRIMARY KEY("article_id","working"),
	CONSTRAINT "desk_lines_tell" CHECK ("desk_lines"."working" or "desk_lines"."public")
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"position" integer NOT NULL,
	"is_default" boolean DEFAULT false NOT NULL,
	CONSTRAINT "saved_views_name" UNIQUE("user_id","name"),
	CONSTRAINT "saved_views_named" CHECK (length(trim("saved_views"."name")) > 0)
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "assigned_to" uuid;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "archived_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "list_columns" text[];--> statement-breakpoint
ALTER TABLE "bulk_changes" ADD CONSTRAINT "bulk_changes_made_by_users_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_lines" ADD CONSTRAINT "desk_lines_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bulk_changes_person" ON "bulk_changes" USING btree ("made_by","made_at");--> statement-breakpoint
CREATE INDEX "desk_lines_changed" ON "desk_lines" USING btree ("updated_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_lines_oldest" ON "desk_lines" USING btree ("first_published_at","article_id");--> statement-breakpoint
CREATE INDEX "desk_lines_newest" ON "desk_lines" USING btree ("first_published_at" DESC NULLS LAST,"article_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "desk_lines_by_headline" ON "desk_lines" USING btree (left(lower("headline"), 200),"article_id");--> statement-breakpoint
CREATE INDEX "desk_lines_config" ON "desk_lines" USING btree ("search_config");--> statement-breakpoint
CREATE INDEX "desk_lines_states" ON "desk_lines" USING btree ("working","archived_at","section_id","assigned_to","live","draft_state");--> statement-breakpoint
CREATE INDEX "desk_lines_headline" ON "desk_lines" USING gin ("headline" gin_trgm_ops);--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_assigned_to_users_id_fk" FOREIGN KEY ("assigned_to") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;