// Verbs that are late: fetched once, in order, again after a failure; and not at all for what has nothing to end.
import { expect, test } from 'vitest';
import { lateVerbs } from './lateVerbs';
import type { NewNotice, NoticeSlice } from './noticeSlice';

interface Verbs {
  add(text: string): Promise<number>;
  addHere(text: string): Promise<number>;
  reset(): void;
}

/** Stand-ins whose code comes when the test lets it, with what was done and said meanwhile. */
function late() {
  const done: string[] = [];
  const said: string[] = [];
  const answers: { readonly arrive: () => void; readonly break: () => void }[] = [];
  const real: Verbs = {
    add: (text) => Promise.resolve(done.push(text)),
    addHere: (text) => Promise.resolve(done.push(text)),
    reset: () => void done.push('reset'),
  };
  const load = () =>
    new Promise<Verbs>((resolve, reject) => answers.push({ arrive: () => resolve(real), break: () => reject(new Error('offline')) }));
  const notices: NoticeSlice = {
    notices: [],
    notify: (notice: NewNotice) => said.push(notice.kind === 'part-missing' ? `${notice.kind}: ${notice.why}` : notice.kind),
    dismiss: () => undefined,
    leaveNotices: () => undefined,
    seen: [],
    see: () => undefined,
  };
  let open: string | undefined;
  return {
    verbs: lateVerbs<Verbs>(
      { get: () => notices },
      { whyMissing: () => Promise.resolve('newer') },
      load,
      { add: true, addHere: 'here', reset: false },
      () => open,
    ),
    openProject: (id: string) => (open = id),
    answers,
    done,
    said,
  };
}

test('the code is fetched once, and calls are handed on in their order', async () => {
  const { verbs, answers, done } = late();
  const both = [verbs.add('a'), verbs.add('b')];
  verbs.reset();
  expect([done, answers.length]).toEqual([[], 1]);
  answers[0]?.arrive();
  expect(await Promise.all(both)).toEqual([1, 2]);
  expect(done).toEqual(['a', 'b', 'reset']);
  verbs.reset();
  expect(done).toEqual(['a', 'b', 'reset', 'reset']);
  expect(answers).toHaveLength(1);
});

test('what could only end something fetches nothing', () => {
  const { verbs, answers } = late();
  verbs.reset();
  expect(answers).toHaveLength(0);
});

test('code that cannot be fetched is told of, once, and the next call tries again', async () => {
  const { verbs, answers, done, said } = late();
  const lost = [verbs.add('a'), verbs.add('b')];
  answers[0]?.break();
  expect(await Promise.all(lost)).toEqual([undefined, undefined]);
  expect([said, done]).toEqual([['part-missing: newer'], []]);
  const again = verbs.add('c');
  answers[1]?.arrive();
  expect(await again).toBe(1);
  expect(done).toEqual(['c']);
});

test('what was called in a project that was left before the code came is not done in another', async () => {
  const { verbs, answers, done, openProject } = late();
  const atFirst = verbs.addHere('at first');
  openProject('one');
  const calls = [verbs.addHere('in one'), verbs.add('anywhere')];
  openProject('two');
  calls.push(verbs.addHere('in two'));
  answers[0]?.arrive();
  await Promise.all([atFirst, ...calls]);
  expect(done).toEqual(['at first', 'anywhere', 'in two']);
});
