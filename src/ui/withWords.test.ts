// Words that are wanted while another language is on its way come in that language too.
import { beforeEach, expect, test, vi } from 'vitest';

// As on a page that has just been opened: nothing beyond the first screen was wanted.
beforeEach(() => void vi.resetModules());

function held() {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((resolved) => (resolve = resolved));
  return { promise, resolve: () => resolve() };
}

/** German is asked for, and then what is fetched late; `first` lets German's first words come, `late` the late ones in English. */
async function asked() {
  const { catalogues } = await import('../words/catalogues');
  const { say, speak } = await import('../words/say');
  const { withWords } = await import('./withWords');
  const [first, late] = [held(), held()];
  const { de, en } = catalogues;
  const [german, english] = [de.first, en.late];
  vi.spyOn(de, 'first').mockImplementation(() => first.promise.then(german));
  vi.spyOn(en, 'late').mockImplementation(() => late.promise.then(english));
  const fetch = withWords(() => Promise.resolve(() => null));
  return {
    said: () => say('lessons.reuseTitle'),
    fetch,
    speaking: speak('de'),
    fetched: fetch(),
    first: first.resolve,
    late: late.resolve,
  };
}

const GERMAN = (await import('../words/messages/de')).de.lessons.reuseTitle;

test('where the language before brought them first', async () => {
  const { said, fetched, speaking, first, late } = await asked();
  late();
  await fetched;
  first();
  await speaking;
  expect(said()).toBe(GERMAN);
});

test('where the language before has not brought them yet', async () => {
  const { said, fetch, fetched, speaking, first, late } = await asked();
  first();
  await speaking;
  await fetch();
  expect(said()).toBe(GERMAN);
  late();
  await fetched;
  expect(said()).toBe(GERMAN);
});
