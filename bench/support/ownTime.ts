// How long the page's own thread was at work in each of its tasks: unlike their lengths this does not grow when other programs have the
// processor.
import type { BrowserContext, Page } from '@playwright/test';

/** As the browser traces it; `tdur` in microseconds of the thread. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/**
 * The longest tasks first, in milliseconds of the thread's own time, of whatever the page does meanwhile.
 * A throttled processor counts as slow.
 */
export async function ownTimes<Value>(
  page: Page,
  context: BrowserContext,
  action: () => Promise<Value>,
): Promise<{ readonly own: readonly number[]; readonly value: Value }> {
  const client = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as readonly TraceEvent[])));
  await client.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel'] }, transferMode: 'ReportEvents' });
  const value = await action();
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  await client.detach();
  const pages = new Set(events.filter(isPagesThread).map(threadOf));
  const own = events
    .filter((event) => event.name === 'ThreadControllerImpl::RunTask' && pages.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
  if (own.length === 0) throw new Error('the browser traced no task of the page');
  return { own: own.sort((a, b) => b - a), value };
}

const isPagesThread = ({ name, args }: TraceEvent): boolean => name === 'thread_name' && args.name === 'CrRendererMain';

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
