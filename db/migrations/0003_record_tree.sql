CREATE TABLE "checkpoints" (
	"tree_size" bigint PRIMARY KEY NOT NULL,
	"root_hash" text NOT NULL,
	"key_number" integer NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "checkpoints_size" CHECK ("checkpoints"."tree_size" > 0),
	CONSTRAINT "checkpoints_root" CHECK ("checkpoints"."root_hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "record_keys" (
	"number" integer PRIMARY KEY NOT NULL,
	"verifier_key" text NOT NULL,
	"endorsement" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "record_keys_verifier_key_unique" UNIQUE("verifier_key"),
	CONSTRAINT "record_keys_endorsed" CHECK (("record_keys"."number" = 1) = ("record_keys"."endorsement" is null))
);
--> statement-breakpoint
CREATE TABLE "record_nodes" (
	"level" integer NOT NULL,
	"index" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "record_nodes_level_index_pk" PRIMARY KEY("level","index"),
	CONSTRAINT "record_nodes_place" CHECK ("record_nodes"."level" >= 0 and "record_nodes"."index" >= 0),
	CONSTRAINT "record_nodes_hash" CHECK ("record_nodes"."hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "redactions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"target" jsonb,
	"reason" text NOT NULL,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"decision" text,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "redactions_reason" CHECK (length(trim("redactions"."reason")) > 0),
	CONSTRAINT "redactions_decision" CHECK ("redactions"."decision" in ('confirmed', 'refused')),
	CONSTRAINT "redactions_decided" CHECK (("redactions"."decision" is null) = ("redactions"."decided_by" is null) and ("redactions"."decision" is null) = ("redactions"."decided_at" is null)),
	CONSTRAINT "redactions_two_people" CHECK ("redactions"."decision" <> 'confirmed' or "redactions"."decided_by" <> "redactions"."requested_by"),
	CONSTRAINT "redactions_text_gone" CHECK ("redactions"."decision" <> 'confirmed' or "redactions"."target" is null)
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"message" text NOT NULL,
	"contact" text DEFAULT '' NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"outcome" text,
	"answer" text DEFAULT '' NOT NULL,
	"corrected_in" integer,
	"closed_by" uuid,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "reports_token_hash_unique" UNIQUE("token_hash"),
	CONSTRAINT "reports_message" CHECK (length(trim("reports"."message")) > 0),
	CONSTRAINT "reports_outcome" CHECK ("reports"."outcome" in ('corrected', 'unchanged')),
	CONSTRAINT "reports_closed" CHECK (("reports"."outcome" is null) = ("reports"."closed_at" is null)),
	CONSTRAINT "reports_corrected" CHECK (("reports"."outcome" = 'corrected') = ("reports"."corrected_in" is not null)),
	CONSTRAINT "reports_answered" CHECK ("reports"."outcome" <> 'unchanged' or length(trim("reports"."answer")) > 0)
);
--> statement-breakpoint
ALTER TABLE "publications" DROP CONSTRAINT "publications_kind";--> statement-breakpoint
ALTER TABLE "publications" DROP CONSTRAINT "publications_refers_back";--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "notice_position" text DEFAULT 'top' NOT NULL;--> statement-breakpoint
ALTER TABLE "settings" ADD COLUMN "names_users" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "supersedes" integer;--> statement-breakpoint
ALTER TABLE "publications" ADD COLUMN "redacts" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_key_number_record_keys_number_fk" FOREIGN KEY ("key_number") REFERENCES "public"."record_keys"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_requested_by_users_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_publication" FOREIGN KEY ("article_id","number") REFERENCES "public"."publications"("article_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_corrected_in" FOREIGN KEY ("article_id","corrected_in") REFERENCES "public"."publications"("article_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "checkpoints_newest" ON "checkpoints" USING btree ("signed_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "redactions_open" ON "redactions" USING btree ("requested_at") WHERE "redactions"."decision" is null;--> statement-breakpoint
CREATE INDEX "redactions_article" ON "redactions" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "reports_open" ON "reports" USING btree ("created_at") WHERE "reports"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "reports_article" ON "reports" USING btree ("article_id");--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_supersedes" FOREIGN KEY ("article_id","supersedes") REFERENCES "public"."publications"("article_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings" ADD CONSTRAINT "settings_notice_position" CHECK ("settings"."notice_position" in ('top', 'end'));--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_redacts" CHECK (("publications"."kind" = 'redaction') = ("publications"."redacts" <> '[]'::jsonb));--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_kind" CHECK ("publications"."kind" in ('first', 'update', 'correction', 'clarification', 'minor', 'retraction', 'removal', 'republication', 'redaction'));--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_refers_back" CHECK ("publications"."refers_to" < "publications"."number" and "publications"."supersedes" < "publications"."number");