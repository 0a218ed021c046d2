'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useEditing, usePresence } from '@/components/desk/editor/editor-context';
import { useHandedTo } from '@/components/desk/editor/presence/use-presence';
import { Button } from '@/components/desk/ui/button';
import { type HandOver, isOfNow, waitsFor } from '@/lib/presence/article-presence';

/** Requests to hand the article over, as both sides see them. Nobody's writing waits for any of it. */
export function HandOverPanel() {
  const { presence } = useEditing();
  const { news, refusal } = usePresence();
  const to = useHandedTo();
  const handOvers = news?.handOvers ?? [];
  const asksMe = handOvers.find(({ askedOf, answer }) => askedOf.id === presence.userId && !answer);
  const iAsked = handOvers.filter(
    (one) => news && one.askedBy.id === presence.userId && isOfNow(one, news, new Date(news.at)),
  );
  return (
    <div aria-live="polite">
      {asksMe && <Request key={asksMe.askedAt} request={asksMe} />}
      {to && <HandedOver name={to.name} />}
      {iAsked.map((request) => (
        <Asked key={`${request.askedOf.id} ${request.askedAt} ${request.answer}`} request={request} />
      ))}
      {refusal && <Panel words={refusal} />}
    </div>
  );
}

function Panel({ words, children }: { words: string; children?: ReactNode }) {
  return (
    <div className="hand-over">
      <p className="min-w-0 flex-1">{words}</p>
      {children}
    </div>
  );
}

/** True while the request can still be answered; by the server's clock. */
function useIsWaiting(request: HandOver): boolean {
  const { presence } = useEditing();
  const left = () => waitsFor(request, new Date(Date.now() + presence.state.ahead));
  const first = useRef(left);
  const [isWaiting, setWaiting] = useState(() => left() > 0);
  useEffect(() => {
    const end = setTimeout(() => setWaiting(false), first.current());
    return () => clearTimeout(end);
  }, []);
  return isWaiting;
}

function Request({ request }: { request: HandOver }) {
  const { presence, saver } = useEditing();
  const isWaiting = useIsWaiting(request);
  const [trouble, setTrouble] = useState(false);
  if (!isWaiting) return null;
  const handOver = async () => {
    // What is on screen goes first: it is what the other takes over.
    const isSaved = await saver.save();
    setTrouble(!isSaved);
    if (isSaved) await presence.step({ step: 'answer', answer: 'handed over' });
  };
  const words = `${request.askedBy.name} asks to take over this article. Your text is saved first; you can take it back at any time.`;
  return (
    <Panel words={trouble ? 'Your text could not be saved, so it was not handed over. Try again.' : words}>
      <Button look="primary" onClick={handOver}>
        Hand over
      </Button>
      <Button onClick={() => void presence.step({ step: 'answer', answer: 'not now' })}>Not now</Button>
    </Panel>
  );
}

function HandedOver({ name }: { name: string }) {
  const { presence } = useEditing();
  return (
    <Panel words={`You handed this article over to ${name}. You can read along.`}>
      <Button onClick={() => void presence.step({ step: 'take back' })}>Take it back</Button>
    </Panel>
  );
}

function Asked({ request }: { request: HandOver }) {
  const isWaiting = useIsWaiting(request);
  const [isSeen, setSeen] = useState(false);
  const { name } = request.askedOf;
  if (isSeen) return null;
  const ok = <Button onClick={() => setSeen(true)}>OK</Button>;
  switch (request.answer) {
    case 'handed over':
      return <Panel words={`${name} handed this article over to you and reads along.`}>{ok}</Panel>;
    case 'not now':
      return <Panel words={`${name} is not ready to hand over. You can go on writing: both texts stand.`}>{ok}</Panel>;
    default:
      return isWaiting ? (
        <Panel words={`${name} was asked to hand over. Meanwhile, go on writing if you like.`} />
      ) : (
        <Panel words={`${name} did not answer. The article is yours to write: both texts stand.`}>{ok}</Panel>
      );
  }
}
