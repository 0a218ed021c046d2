import type { CDPSession } from '@playwright/test';

type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  pid: number;
  id2?: { local?: string };
  args: { event_latency?: { event_type?: string } };
};

/** Of one key, in milliseconds, both from the instant at which the browser's process got it. */
export type KeyTimes = {
  /** Until the page's thread had painted what the key changed, and given it to the compositor. */
  paint: number;
  /** Until the frame with it was shown. */
  screen: number;
};

/**
 * Traces while `work` types, and says of each key how long it took, as Chromium's own `EventLatency` spans it. That holds
 * the way to the page, every listener, what React and ProseMirror do, style, layout, paint and the compositor, to the
 * microsecond; the Event Timing API would round to 8 ms. A key after which no frame was shown is not in it.
 */
export async function traceKeys(devtools: CDPSession, work: () => Promise<void>): Promise<KeyTimes[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['input.scrolling'], excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  return timesIn(events);
}

// Parts of an `EventLatency`, by the names of cc's CompositorFrameReporter.
const painted = 'Commit';
const shown = 'SubmitCompositorFrameToPresentationCompositorFrame';

function timesIn(events: TraceEvent[]): KeyTimes[] {
  const times: KeyTimes[] = [];
  const open = new Map<string, { from: number; paint?: number; parts: string[]; isShown: boolean }>();
  for (const { name, ph, ts, pid, id2, args } of events.toSorted((a, b) => a.ts - b.ts)) {
    const track = `${pid} ${id2?.local}`;
    if (name === 'EventLatency' && ph === 'b' && args.event_latency?.event_type === 'KEY_PRESSED')
      open.set(track, { from: ts, parts: [], isShown: false });
    const key = open.get(track);
    if (!key) continue;
    const took = (ts - key.from) / 1_000;
    if (name === 'EventLatency' && ph === 'e') {
      if (key.isShown && key.paint !== undefined) times.push({ paint: key.paint, screen: took });
      open.delete(track);
    } else if (ph === 'b') {
      key.parts.push(name);
      key.isShown ||= name === shown;
    } else if (ph === 'e' && key.parts.pop() === painted) key.paint = took;
  }
  return times;
}
