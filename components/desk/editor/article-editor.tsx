'use client';

import { useState } from 'react';
import { BodyEditor } from '@/components/desk/editor/body/body-editor';
import { BylinesField } from '@/components/desk/editor/bylines/bylines-field';
import { ChecklistProvider } from '@/components/desk/editor/checklist/checklist-context';
import { ChecklistPanel } from '@/components/desk/editor/checklist/checklist-panel';
import { CommandBar } from '@/components/desk/editor/commands/command-bar';
import { type EditorDialog, EditorDialogs } from '@/components/desk/editor/commands/editor-dialogs';
import { StandingPanel } from '@/components/desk/editor/commands/standing-panel';
import { ConflictView } from '@/components/desk/editor/conflict-view';
import { type Choices, EditorContext, useEditing, useOpenArticle } from '@/components/desk/editor/editor-context';
import { DescriptionField, SlugField } from '@/components/desk/editor/fields/address-fields';
import { EmbargoField } from '@/components/desk/editor/fields/embargo-field';
import { GenreField, LanguageField, SectionField } from '@/components/desk/editor/fields/filing-fields';
import { keepCursor } from '@/components/desk/editor/fields/keep-cursor';
import { LeadImageField } from '@/components/desk/editor/fields/lead-image-field';
import { PlaceField } from '@/components/desk/editor/fields/place-field';
import { TopicsField } from '@/components/desk/editor/fields/topics-field';
import { WordsField } from '@/components/desk/editor/fields/words-field';
import { FoundDraft } from '@/components/desk/editor/found-draft';
import { GonePanel } from '@/components/desk/editor/gone-panel';
import { HandOverPanel } from '@/components/desk/editor/presence/hand-over-panel';
import { useOthersMoves, useOthersSaved } from '@/components/desk/editor/presence/use-others-saved';
import { newPresence, useArticlePresence } from '@/components/desk/editor/presence/use-presence';
import { PreviewLinksPanel } from '@/components/desk/editor/previews/preview-links-panel';
import { ReportHint, ReportPanel } from '@/components/desk/editor/report-panel';
import { noReports, type Reported } from '@/components/desk/editor/reported';
import { type LastSaves, ownerOf } from '@/components/desk/editor/saving/browser-store';
import { Draft } from '@/components/desk/editor/saving/draft';
import { Keeper } from '@/components/desk/editor/saving/keeper';
import type { OpenArticle } from '@/components/desk/editor/saving/open-article';
import { Saver } from '@/components/desk/editor/saving/saver';
import { sendToDesk } from '@/components/desk/editor/saving/send';
import { SignInDialog } from '@/components/desk/editor/sign-in-dialog';
import { Beside } from '@/components/desk/editor/talk/beside';
import { Talk } from '@/components/desk/editor/talk/talk';
import { useEarlyWords } from '@/components/desk/editor/use-early-words';
import { useEditorKeys, useEditorPage } from '@/components/desk/editor/use-editor-page';
import type { ArticleDocument } from '@/lib/articles/document';
import type { Command } from '@/lib/articles/permissions';
import { newId } from '@/lib/body/ids';

type User = { id: string; name: string; email: string };

type ArticleEditorProps = {
  /** Null for an article not yet saved. */
  article: OpenArticle | null;
  document: ArticleDocument;
  /** What this person may do with an article of their own that was never saved. */
  newCommands: readonly Command[];
  choices: Choices;
  /** Who writes: their name stands on what they suggest, their email signs them in again. */
  user: User;
  /** What the server has of earlier pages that this person had open: of all, for an article not yet saved. */
  lastSaves: LastSaves;
  /** What readers say is wrong in it. */
  reported?: Reported;
};

/** One article open for work. */
export function ArticleEditor(props: ArticleEditorProps) {
  const { article, document, newCommands, choices, user, lastSaves, reported } = props;
  const owner = ownerOf(choices.site, user.id);
  const [editing] = useState(() => ({
    ...openEditing(article, document, { owner, user }),
    presence: newPresence(user.id),
  }));
  useEarlyWords();
  return (
    <EditorContext value={{ ...editing, choices, reported: reported ?? noReports }}>
      <ChecklistProvider>
        <Screen newCommands={newCommands} user={user} owner={owner} lastSaves={lastSaves} />
      </ChecklistProvider>
    </EditorContext>
  );
}

/** Who writes, and whose texts the browser's store then holds. */
type Writer = { owner: string; user: User };

function openEditing(article: OpenArticle | null, document: ArticleDocument, { owner, user }: Writer) {
  const saver: Saver = new Saver({
    ...{ article, newId: newId(), client: newId(), read: () => draft.read(), put: (others) => draft.adopt(others) },
    keep: (sent) => keeper.keepFirst(sent),
    send: (path, body, options) => sendToDesk(path, body, { ...options, writer: user.id }),
  });
  const neverPublished = () => (saver.state.article?.live ?? 'none') === 'none';
  const draft: Draft = new Draft({ document, neverPublished, onEdit: saver.edited, onScreen: keepCursor });
  const talk = new Talk({ saver, draft, me: { id: user.id, name: user.name } });
  const keeper = new Keeper(saver, draft.read, owner);
  return { saver, draft, keeper, talk };
}

function Screen({
  newCommands,
  user,
  owner,
  lastSaves,
}: Pick<ArticleEditorProps, 'newCommands' | 'lastSaves'> & Writer) {
  const { saver, draft, keeper } = useEditing();
  const article = useOpenArticle();
  const [isNew] = useState(!article);
  const commands = article?.commands ?? newCommands;
  const [dialog, setDialog] = useState<EditorDialog | null>(null);
  useEditorPage(saver, draft, keeper);
  useArticlePresence();
  useOthersSaved();
  useOthersMoves();
  useEditorKeys(saver, commands, setDialog);
  return (
    <>
      <h1 className="sr-only">{isNew ? 'New article' : 'Article'}</h1>
      <CommandBar commands={commands} onOpen={setDialog} />
      <div className="editor">
        <div className="editor-top">
          <FoundDraft owner={owner} userId={user.id} lastSaves={lastSaves} />
          <GonePanel owner={owner} userId={user.id} />
          <ConflictView />
          <HandOverPanel />
          <ReportHint />
          <ReportPanel className="lg:hidden" />
        </div>
        <div className="writing">
          <WordsField name="kicker" label="Kicker" look="kicker" placeholder="A label above the headline" />
          <WordsField name="headline" label="Headline" look="headline" placeholder="What happened" autoFocus={isNew} />
          <WordsField
            name="standfirst"
            label="Standfirst"
            look="standfirst"
            placeholder="A sentence or two under the headline"
          />
          <LeadImageField />
          <WordsField name="dateline" label="Dateline" look="dateline" placeholder="Where it was reported from" />
          <BodyEditor />
        </div>
        <Beside>
          <aside aria-label="About the article" className="filing">
            <ReportPanel className="max-lg:hidden" />
            <StandingPanel commands={commands} onOpen={setDialog} />
            <hr className="border-rule" />
            <SectionField />
            <BylinesField />
            <TopicsField />
            <GenreField />
            <LanguageField />
            <hr className="border-rule" />
            <SlugField />
            <DescriptionField />
            <PlaceField />
            <EmbargoField />
            <hr className="border-rule" />
            <ChecklistPanel />
            <PreviewLinksPanel />
          </aside>
        </Beside>
      </div>
      <SignInDialog user={user} />
      <EditorDialogs open={dialog} onClose={() => setDialog(null)} />
    </>
  );
}
