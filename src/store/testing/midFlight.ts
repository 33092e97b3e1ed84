// One table of tests: verbs that wait × each answer they wait for × what a person may do meanwhile.
import { describe, expect, test } from 'vitest';
import { idOf } from '../base/projectState';
import { HERE, SAMPLES, THERE, keptOf, mlpOfBefore, rest, savedHeads, scene, strangers, turns } from './midFlightScene';
import type { Scene } from './midFlightScene';
import { shown, toySpec } from './toyPorts';

export type Deed = (scene: Scene) => unknown;

/** What a person may do while a verb waits. */
const MEANWHILE = {
  'another project is opened': ({ store }) => store.getState().openProject(THERE),
  'another project is opened, and the first again': async ({ store }) => {
    await store.getState().openProject(THERE);
    await store.getState().openProject(HERE);
  },
  'the first project is opened again': ({ store }) => store.getState().openProject(HERE),
  'another backbone comes': ({ store }) => store.getState().chooseBackbone(toySpec('third')),
  'another kind of head is chosen': ({ store }) => store.getState().chooseHead({ kind: 'nearest-mean' }),
  'a head that was made before is chosen': ({ store }) => {
    store.getState().adoptHead({ ...mlpOfBefore(), milliseconds: undefined, settings: undefined });
    store.getState().chooseHead({ kind: 'mlp' });
  },
} satisfies Readonly<Record<string, Deed>>;

export type Meanwhile = keyof typeof MEANWHILE;

/** Which project is open in the end. */
const openThen = (meanwhile: Meanwhile) => (meanwhile === 'another project is opened' ? THERE : HERE);

export interface MidFlight {
  readonly deed: Deed;
  /** Done before, to its end. */
  readonly first?: Deed;
  /** Samples it takes out of its project. */
  readonly removes?: number;
  /** It may wait for its code and nothing else that can be held. */
  readonly codeMayBeAll?: true;
  /** What may come between. */
  readonly meanwhile: readonly Meanwhile[];
}

/** Answers of a verb that are held, one in each run; of one with more the later ones are alike. */
const MOST_ANSWERS = 14;

/** Turns after which what is done meanwhile is taken to wait for the held answer itself. */
const WHILE_HELD = 12;

/** What of a verb is late: its code, or its n-th answer, which comes with what was done meanwhile or when that has had its consequences. */
type Late = 'code' | { readonly answer: number; readonly comes: 'with' | 'after' };

/** Does something else while the verb waits. Gives what was late, if anything. */
async function between({ deed }: MidFlight, all: Scene, meanwhile: Meanwhile, late: Late): Promise<string | undefined> {
  const { store, holdAnswer, holdNone } = all;
  if (late === 'code') {
    const done = deed(all);
    await MEANWHILE[meanwhile](all);
    await done;
    return late;
  }
  const hold = holdAnswer(late.answer);
  const done = Promise.resolve(deed(all));
  const held = await Promise.race([hold, done.then(() => rest(store))]);
  holdNone();
  if (!held) return undefined;
  const other = Promise.resolve(MEANWHILE[meanwhile](all));
  await Promise.race([other, turns(WHILE_HELD)]);
  if (late.comes === 'after') await turns(WHILE_HELD);
  held.letGo();
  await Promise.all([other, done]);
  return held.to;
}

/** One run, which looks at every state there is. Gives false when the verb has no such answer. */
async function run(verb: MidFlight, meanwhile: Meanwhile, held: Late): Promise<boolean> {
  const { first, removes = 0 } = verb;
  const all = await scene();
  const { store, owners } = all;
  await first?.(all);
  const before = await keptOf(all, THERE);
  const seen = new Set<string>();
  const look = () => queueMicrotask(() => strangers(all).forEach((each) => seen.add(each)));
  const stopLooking = store.subscribe(look);
  const what = await between(verb, all, meanwhile, held);
  if (what === undefined) return false;
  await rest(store);
  look();
  await turns(1);
  stopLooking();

  const late = `while ${what} is late`;
  expect(idOf(store.getState().project), `the open project, ${late}`).toBe(openThen(meanwhile));
  expect([...seen], late).toEqual([]);
  const { settings, trained } = shown(store);
  if (meanwhile === 'a head that was made before is chosen') expect(trained?.head.kind, `the head, ${late}`).toBe(settings.headKind);
  expect(await keptOf(all, THERE), `the project beside, ${late}`).toEqual(before);
  expect(
    savedHeads(all).filter((name) => name !== HERE),
    `saved heads, ${late}`,
  ).toEqual([]);
  const { classes, samples } = await keptOf(all, HERE);
  expect(
    samples.filter(({ classId }) => !classes.some(({ id }) => id === classId)),
    `samples without a class, ${late}`,
  ).toEqual([]);
  expect(
    samples.filter(({ id }) => owners.get(id) === THERE),
    `samples of the project beside, ${late}`,
  ).toEqual([]);
  expect(samples.filter(({ id }) => id.startsWith(HERE)).length, `samples that are left, ${late}`).toBe(SAMPLES - removes);
  return true;
}

/** Tests each verb with all that may come between. */
export function testMidFlight(verbs: Readonly<Record<string, MidFlight>>): void {
  for (const meanwhile of Object.keys(MEANWHILE) as Meanwhile[]) {
    const names = Object.keys(verbs).filter((name) => verbs[name]?.meanwhile.includes(meanwhile));
    if (names.length === 0) continue;
    describe(meanwhile, () => {
      test.each(names)('while %s', async (name) => {
        const verb = verbs[name];
        if (!verb) return;
        await run(verb, meanwhile, 'code');
        let answers = 0;
        while (answers < MOST_ANSWERS && (await run(verb, meanwhile, { answer: answers, comes: 'after' }))) {
          await run(verb, meanwhile, { answer: answers++, comes: 'with' });
        }
        if (!verb.codeMayBeAll) expect(answers).toBeGreaterThan(0);
      });
    });
  }
}
