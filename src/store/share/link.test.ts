// A head as a link: made of the head in use, opened where its backbone is in use, offered where it is not.
import { afterEach, describe, expect, it } from 'vitest';
import type { AppState } from '../appStore';
import { createAppStore } from '../appStore';
import { shown, toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';
import { speak } from '../../words/say';
import { idOf } from '../base/projectState';
import { documentInUse } from '../head/documentInUse';
import { codeFitNow, linkNow, linkOutdated } from './linkNow';
import { linkAmong } from './linkIn';
import { LINK_START } from './linkSlice';

afterEach(() => speak('en'));

async function started(id = 'toy') {
  const store = createAppStore(toyPorts());
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec(id));
  return store;
}

async function taught() {
  const store = await started();
  const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
  store.getState().changeClass(a, { name: 'apple' });
  await store.getState().importFiles([toyFile(0), toyFile(0.2)], a);
  await store.getState().importFiles([toyFile(2)], b);
  await until(store, ({ training, autoTuning }) => training.kind === 'current' && autoTuning.kind === 'idle');
  // What a link says of how good the head is comes after the head.
  await until(store, ({ calibratedBy }) => calibratedBy?.score !== undefined);
  return store;
}

async function linked() {
  const store = await taught();
  await store.getState().makeHeadLink();
  const { headLink } = store.getState();
  if (headLink.kind !== 'ready') throw new Error(headLink.kind);
  return { store, headLink, text: headLink.finest.fragment.slice(LINK_START.length) };
}

describe('a link', () => {
  it('says what it loses of one’s own samples, and is forgotten when it is given up', async () => {
    const { store, headLink } = await linked();
    expect(headLink.finest.agreement).toMatchObject({ same: 3, of: 3, right: { before: 3, after: 3, of: 3 } });
    expect(headLink.finest.agreement?.largest).toBeLessThan(0.01);
    expect(headLink.short).toBeUndefined();
    expect(headLink.room).toBeGreaterThan(10);
    store.getState().forgetHeadLink();
    expect(store.getState().headLink).toEqual({ kind: 'none' });
  });

  it('opens at once where its backbone is in use', async () => {
    const { store, text } = await linked();
    const there = await started();
    await there.getState().openHeadLink(text);
    const { opened } = await until(there, (state) => state.opened !== undefined);
    expect(opened?.document).toMatchObject({
      name: 'My first project',
      classes: [{ name: 'apple', samples: 2 }, { samples: 1 }],
      head: { kind: 'linear' },
      origin: 'link',
    });
    expect(opened?.document.score).toEqual(documentInUse(store.getState(), 0)?.score);
    // Kept with the project, it comes back as any opened head does.
    await there.getState().saved();
    expect(there.getState().saving.kind).toBe('saved');
    await there.getState().newProject();
    expect(there.getState().opened).toBeUndefined();
    const [first] = there.getState().projects.filter(({ id }) => id !== idOf(there.getState().project));
    await there.getState().openProject(first?.id ?? '');
    const again = await until(there, (state) => state.opened !== undefined);
    expect(again.opened?.document.origin).toBe('link');
    expect(again.opened?.document.score).toEqual(opened?.document.score);
  });

  it.each(['.', '/', ')', '>', '”.', '%22', '%E2%80%9D', '?utm_source=mail', ' \n'])(
    'opens with “%s” behind it, out of a sentence',
    async (behind) => {
      const { text } = await linked();
      const there = await started();
      await there.getState().openHeadLink(text + behind);
      expect((await until(there, ({ opened }) => opened !== undefined)).opened?.document.name).toBe('My first project');
      const letter = `Look: (http://toy.test/${LINK_START}${text}${decodeURIComponent(behind)}`;
      expect([linkAmong(letter), linkAmong(`${letter} It is good.`)]).toEqual([text, text]);
    },
  );

  it('offers its backbone where another one is in use, and goes into the project it was opened in', async () => {
    const { text } = await linked();
    const there = await started('other');
    await there.getState().openHeadLink(text);
    expect(there.getState().headOffer).toMatchObject({ spec: { id: 'toy' } });
    expect(shown(there).opened).toBeUndefined();
  });

  it('waits for settings that are being chosen, and is of the head that has them', async () => {
    const store = await started();
    const [a = '', b = ''] = store.getState().dataset.classes.map(({ id }) => id);
    await store.getState().importFiles([toyFile(0), toyFile(0.2)], a);
    await store.getState().importFiles([toyFile(2)], b);
    await store.getState().makeHeadLink();
    const { headLink, trained, autoTuning } = shown(store);
    expect(autoTuning.kind).toBe('idle');
    expect(headLink.kind === 'ready' && headLink.head).toBe(trained?.head);
  });

  it.each([
    ['the project', ({ renameProject }: AppState) => renameProject('Fruit')],
    ['a class', ({ changeClass, dataset }: AppState) => changeClass(dataset.classes[1]?.id ?? '', { name: 'pear' })],
    ['what nobody named', ({ setLanguage }: AppState) => void setLanguage('de')],
  ])('is not shown any more, nor what was known of its code, once %s is called otherwise', async (_, rename) => {
    const { store, headLink } = await linked();
    await store.getState().measureCodeFit();
    expect(linkNow(store.getState())).toBe(headLink);
    expect(codeFitNow(store.getState())?.fits).toBe('finest');
    // An empty class is not in it.
    store.getState().addClass();
    expect(linkNow(store.getState())).toBe(headLink);
    rename(store.getState());
    await until(store, (state) => linkNow(state).kind === 'none');
    expect(codeFitNow(store.getState())).toBeUndefined();
  });

  it('that was made before the head was calibrated lacks its temperature: it is outdated, and made again has it', async () => {
    const { store, headLink } = await linked();
    // A table that is made later brings a temperature of its own.
    await until(store, ({ evaluation }) => evaluation.kind === 'ready');
    const { trained } = shown(store);
    if (!trained) throw new Error('there is no head');
    store.setState({ calibratedBy: undefined });
    await store.getState().makeHeadLink();
    const before = store.getState().headLink;
    expect([before.kind === 'ready', linkOutdated(store.getState())]).toEqual([true, false]);
    store.setState({ calibratedBy: { kind: trained.head.kind, fingerprint: trained.fingerprint, temperature: 0.5 } });
    expect([linkNow(store.getState()).kind, linkOutdated(store.getState())]).toEqual(['none', true]);
    await store.getState().makeHeadLink();
    const made = store.getState().headLink;
    if (made.kind !== 'ready') throw new Error(made.kind);
    expect(linkOutdated(store.getState())).toBe(false);
    expect(made.head).toBe(headLink.head);
    const there = await started();
    await there.getState().openHeadLink(made.finest.fragment.slice(LINK_START.length));
    expect((await until(there, ({ opened }) => opened !== undefined)).opened?.document.temperature).toBe(0.5);
  });

  it('is not made of another kind of head', async () => {
    const store = await taught();
    store.getState().chooseHead({ kind: 'nearest-mean' });
    await until(store, ({ trained }) => trained?.head.kind === 'nearest-mean');
    await store.getState().makeHeadLink();
    expect(store.getState().headLink).toEqual({ kind: 'none' });
  });

  it('that is damaged is refused with a word', async () => {
    const store = await started();
    await store.getState().openHeadLink('AAAA');
    expect(store.getState().notices).toMatchObject([{ kind: 'files', happened: { kind: 'link-refused', failure: { kind: 'damaged' } } }]);
  });
});
