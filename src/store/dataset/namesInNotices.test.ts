// What a message says of a class that has another name by now.
import { afterEach, expect, it } from 'vitest';
import { speak } from '../../words/say';
import type { Notice } from '../base/noticeSlice';
import { nameNow } from '../base/spokenNames';
import { started } from '../testing/headScene';
import { toyFile } from '../testing/toyPorts';

afterEach(() => speak('en'));

/** One with a sample in its first class. */
async function scene() {
  const { store } = await started();
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  await store.getState().importFiles([toyFile(0)], a);
  const said = <Kind extends Notice['kind']>(kind: Kind) => {
    const notice = store.getState().notices.find((each): each is Extract<Notice, { kind: Kind }> => each.kind === kind);
    if (!notice) throw new Error(kind);
    return notice;
  };
  const now = (then: Parameters<typeof nameNow>[0]) => nameNow(then, store.getState().dataset.classes);
  return { store, a, b, said, now };
}

it('one that was deleted is called as its undo calls it, in another language too', async () => {
  const { store, b, said, now } = await scene();
  store.getState().removeClass(b);
  const { removed, undo } = said('class-removed');
  expect(now(removed)).toBe('Class 2');
  await store.getState().setLanguage('de');
  expect(now(removed)).toBe('Klasse 2');
  undo();
  expect(store.getState().dataset.classes[1]?.name).toBe('Klasse 2');
});

it('one whose name in that language is taken keeps the one it had, as its undo does', async () => {
  const { store, a, b, said, now } = await scene();
  store.getState().removeClass(b);
  await store.getState().setLanguage('de');
  store.getState().changeClass(a, { name: 'Klasse 2' });
  const { removed, undo } = said('class-removed');
  expect(now(removed)).toBe('Class 2');
  undo();
  expect(store.getState().dataset.classes[1]?.name).toBe('Class 2');
});

it('one whose old name another has taken since is called as its undo calls it', async () => {
  const { store, a, b, said, now } = await scene();
  store.getState().removeClass(a);
  await store.getState().setLanguage('fr');
  store.getState().changeClass(b, { name: 'Class 1' });
  const { removed, undo } = said('class-removed');
  expect(now(removed)).toBe('Classe 1');
  undo();
  expect(store.getState().dataset.classes.map(({ name }) => name)).toEqual(['Classe 1', 'Class 1']);
});

it('one that somebody named keeps that', async () => {
  const { store, b, said, now } = await scene();
  store.getState().changeClass(b, { name: 'Clase 7' });
  store.getState().removeClass(b);
  expect(now(said('class-removed').removed)).toBe('Clase 7');
});

it('one that samples were moved to is called as it is now', async () => {
  const { store, b, said, now } = await scene();
  store.getState().moveSamples(
    store.getState().dataset.samples.map(({ id }) => id),
    b,
  );
  const { to } = said('samples-moved');
  expect(now(to)).toBe('Class 2');
  store.getState().changeClass(b, { name: 'pear' });
  expect(now(to)).toBe('pear');
});
