import type { CDPSession } from '@playwright/test';

type TraceEvent = {
  name: string;
  ph: string;
  ts: number;
  pid: number;
  id2?: { local?: string };
  args: { event_latency?: { event_type?: string } };
};

/**
 * Traces while `work` types, and says of each key how long it took to the screen, in milliseconds: from the instant at
 * which the browser's process got the key until the frame with what it changed was shown, as Chromium's own
 * `EventLatency` spans it. That holds the way to the page, every listener, what React and ProseMirror do, style, layout,
 * paint and the compositor, to the microsecond; the Event Timing API would end at the paint and round to 8 ms. A key
 * after which no frame was shown is not in it.
 */
export async function traceKeys(devtools: CDPSession, work: () => Promise<void>): Promise<number[]> {
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
  return latenciesIn(events);
}

const shown = 'SubmitCompositorFrameToPresentationCompositorFrame';

function latenciesIn(events: TraceEvent[]): number[] {
  const latencies: number[] = [];
  const open = new Map<string, { from: number; isShown: boolean }>();
  for (const { name, ph, ts, pid, id2, args } of events.toSorted((a, b) => a.ts - b.ts)) {
    const track = `${pid} ${id2?.local}`;
    if (name === 'EventLatency' && ph === 'b') {
      if (args.event_latency?.event_type === 'KEY_PRESSED') open.set(track, { from: ts, isShown: false });
    } else if (name === 'EventLatency' && ph === 'e') {
      const key = open.get(track);
      if (key?.isShown) latencies.push((ts - key.from) / 1_000);
      open.delete(track);
    } else if (name === shown && open.has(track)) open.get(track)!.isShown = true;
  }
  return latencies;
}
