ALTER TABLE "media" ADD COLUMN "place" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "taken_on" date;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "keywords" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "agency" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "licence" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "restrictions" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "use_until" date;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "replaced_by" uuid;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_replaced_by_media_id_fk" FOREIGN KEY ("replaced_by") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "revisions_pictures" ON "revisions" USING gin ((jsonb_path_query_array(document, 'strict $.**.sha256')));--> statement-breakpoint
CREATE INDEX "media_words" ON "media" USING gin ((file_name || ' ' || caption || ' ' || credit || ' ' || alt || ' ' || place || ' ' || keywords || ' ' || agency) gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "media_uploader" ON "media" USING btree ("uploaded_by");--> statement-breakpoint
CREATE INDEX "media_taken" ON "media" USING btree ("taken_on");--> statement-breakpoint
CREATE INDEX "media_use_until" ON "media" USING btree ("use_until");--> statement-breakpoint
CREATE INDEX "media_replaced" ON "media" USING btree ("replaced_by");