// What is set in each tool of Compare goes into its link and comes out of it whole, whatever was set before where it is opened.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../core/backbones/catalogue';
import { DEVICE_CLASSES } from '../core/compare/cost';
import { CURVE_KINDS } from '../core/compare/curveKinds';
import type { Lab } from '../core/compare/labAddress';
import { labQuery, parseLab, SCORED_PICTURES } from '../core/compare/labAddress';
import { REPORTED } from '../core/compare/report';
import { MAP_METHODS } from '../core/embeddingMap/mapMethods';
import { MOST_EPOCHS } from '../core/solvers/epochs';
import { SAMPLE_SET_IDS } from '../core/sampleSets/sampleSets';
import { MOST_VOTERS } from '../core/heads/mostVoters';
import type { InstantChoice } from '../core/heads/headChoice';
import type { CurveSettings, ProjectSettings } from '../core/project/settings';
import { defaultSettings } from '../core/project/settings';
import { openColumns } from '../store/compare/linkedColumns';
import { columnsIn, columnsQuery, headIn } from './columns/useColumnsLink';
import { assumedIn, costQuery } from './cost/useCostLink';
import { mapIn, mapQuery } from './embeddingMap/useMapSettingsLink';
import { mapAsked } from './inside/mapAsked';
import { litQuery } from './inside/useMapLink';
import { ladderQuery, learningIn } from './ladder/useLadderLink';
import { curveIn, curveQuery, learningIn as curveLearningIn } from './learningCurve/useCurveLink';
import { PER_CLASS, setsQuery, wishIn } from './sampleSets/useSetsLink';
import { biasIn, biasQuery } from './tags/useBiasLink';
import { addressSteps } from '../ui/addressSteps';

/** How a tool is set, its link, and what an address comes to where something else was set before. */
interface Linked<Set> {
  readonly set: fc.Arbitrary<Set>;
  /** What a link comes to over `before`, where it does not say all that is set. */
  readonly whole?: (set: Set, before: Set) => Set;
  readonly query: (set: Set) => string;
  readonly read: (there: string, before: Set) => Set;
}

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const watts = fc.tuple(number(0.001, 1000), number(0, 1000)).map(([low, more]) => [low, low + more] as const);
const columnIds = ['chosen', 'pixels', 'histogram', ...catalogue.map(({ id }) => id)];
/** The one in use stands there as the chosen one. */
const IN_USE = 'toy';
const columns = fc.uniqueArray(fc.constantFrom(...columnIds), { minLength: 2, maxLength: 4 });
const open = (there: readonly string[] | undefined, before: readonly string[]) => [...(openColumns(there, [], IN_USE, true) ?? before)];
/** Names that people gave, some of which look like a part of an address. */
const TAGS = ['dark', 'Ärmel, links', 'a=b&c', 'tag-1'];
const BLOCKS = [{ channels: 16 }, { channels: 8 }, { channels: 300 }];

/** Parts of an address, well-formed or not. */
const part = fc.tuple(
  fc.constantFrom(
    'columns',
    'heads',
    'repeats',
    'seed',
    'rate',
    'hidden',
    'device',
    'low',
    'high',
    'grid',
    'block',
    'channel',
    'of',
    'head',
    'penalty',
    'balanced',
    'voters',
    'epochs',
    'tuneseed',
  ),
  fc.oneof(
    fc.string(),
    fc.integer().map(String),
    fc.constantFrom('none', 'chosen,pixels', 'umap', 'tag-2', 'phone', 'auto', 'yes', 'linear', 'nearest-neighbours'),
  ),
);
const anything = fc.array(part).map((parts) => parts.map((pair) => pair.join('=')).join('&'));

const linked = <Set>(name: Lab, { set, query, read, whole = (there) => there }: Linked<Set>) => {
  test(`${name}: a link sets all that is set, over whatever there was`, () => {
    fc.assert(
      fc.property(set, set, (there, before) => {
        expect(read(query(there), before)).toEqual(whole(there, before));
        expect(query(read(query(there), before))).toBe(query(there));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
  test(`${name}: whatever an address says, its link says as much`, () => {
    fc.assert(
      fc.property(anything, set, (there, before) => {
        const link = query(read(there, before));
        expect(query(read(link, before))).toBe(link);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
  test.each([true, false])(`${name}: whatever an address says, it says afterwards what is set, or offered (taken: %s)`, (taken) => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.string(), set.map(query)), set, (there, first) => {
        const path = `#/compare/${name}`;
        let [fragment, state]: [string, unknown] = [`${path}?${there}`, null];
        const put = (next: string, kept: unknown) => void ([fragment, state] = [next, kept]);
        const steps = addressSteps({ fragment: () => fragment, state: () => state, push: put, replace: put });
        let now = first;
        const draw = () => {
          for (let i = 0; i < 3; i++)
            steps.update({
              query: query(now),
              canonical: (said) => query(read(said, now)),
              apply: (said) => void (now = taken ? read(said, now) : now),
              missed: () => undefined,
              ...{ quiet: false, ready: true, owner: 'a' },
            });
        };
        // A bare address stands for what was set.
        const said = () => fragment.slice(path.length + 1) || query(first);
        draw();
        expect(said()).toBe(query(read(there, first)));
        if (taken) return;
        // What was offered and refused is not in it any more.
        steps.refuse();
        draw();
        expect(said()).toBe(query(first));
      }),
      { seed: 1, numRuns: 200 },
    );
  });
};

const penalty = fc.oneof(fc.constant('auto' as const), number(Number.MIN_VALUE, 1e6));
const linear = fc.record({ kind: fc.constant('linear' as const), l2: penalty, balanced: fc.boolean() });
const nearestNeighbours = fc.record({
  kind: fc.constant('nearest-neighbours' as const),
  k: fc.oneof(fc.constant('auto' as const), fc.integer({ min: 1, max: MOST_VOTERS })),
});
const heads: fc.Arbitrary<InstantChoice> = fc.oneof(linear, fc.constant({ kind: 'nearest-mean' as const }), nearestNeighbours);
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const epochCounts = fc.integer({ min: 1, max: 1000 });
const mlp = fc
  .tuple(fc.integer({ min: 1, max: 1024 }), fc.integer({ min: 1, max: MOST_EPOCHS }), seeds)
  .map(([hidden, epochs, seed]) => ({ ...defaultSettings.mlp, hidden, epochs, seed }));
const fineTuning = fc
  .tuple(number(1e-9, 10), number(1e-9, 10), epochCounts, seeds)
  .map(([blockLearningRate, headLearningRate, epochs, seed]) => ({
    ...defaultSettings.fineTuning,
    ...{ blockLearningRate, headLearningRate, epochs, seed },
  }));

linked<{ readonly ids: readonly string[]; readonly head: InstantChoice }>('columns', {
  set: fc.record({ ids: columns, head: heads }),
  query: ({ ids, head }) => columnsQuery(ids, head),
  read: (there, before) => ({ ids: open(columnsIn(there), before.ids), head: headIn(there, before.head) }),
});

linked<{
  readonly settings: CurveSettings;
  readonly learning: Pick<ProjectSettings, 'linear' | 'nearestNeighbours' | 'mlp' | 'fineTuning'>;
  readonly columns: readonly string[];
}>('curve', {
  set: fc.record({
    settings: fc.record({
      kinds: fc.uniqueArray(fc.constantFrom(...CURVE_KINDS), { minLength: 1 }),
      draws: fc.integer({ min: 1, max: 1000 }),
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    }),
    learning: fc.record({ linear, nearestNeighbours, mlp, fineTuning }),
    columns,
  }),
  // Heads of kinds that are not drawn learn as before.
  whole: (there, before) => ({
    ...there,
    learning: {
      ...there.learning,
      mlp: (there.settings.kinds.includes('mlp') ? there : before).learning.mlp,
      fineTuning: (there.settings.kinds.includes('fine-tuned') ? there : before).learning.fineTuning,
    },
  }),
  query: ({ settings, learning, columns: ids }) => curveQuery(settings, learning, ids),
  read: (there, before) => ({
    settings: { ...before.settings, ...curveIn(there) },
    learning: curveLearningIn(there, before.learning, before.settings),
    columns: open(parseLab('curve', there).columns, before.columns),
  }),
});

linked('ladder', {
  set: fc.record({ linear, mlp, fineTuning }),
  query: ladderQuery,
  read: learningIn,
});

linked('cost', {
  set: fc.record({
    device: fc.constantFrom(...DEVICE_CLASSES),
    own: fc.option(watts, { nil: undefined }),
    grid: fc.option(number(0.001, 2000), { nil: undefined }),
  }),
  query: costQuery,
  read: assumedIn,
});

linked('map', {
  set: fc.record({
    method: fc.constantFrom(...MAP_METHODS),
    by: fc.oneof(
      fc.constantFrom('class' as const, 'right' as const),
      fc.constantFrom(...TAGS).map((tag) => `tag:${tag}` as const),
    ),
  }),
  query: (set) => mapQuery({ ...set, backbone: 'toy' }, TAGS),
  read: (there, before) => mapIn(there, before, TAGS),
});

linked('inside', {
  set: fc.nat(BLOCKS.length - 1).chain((block) => fc.nat((BLOCKS[block]?.channels ?? 1) - 1).map((channel) => ({ block, channel }))),
  query: litQuery,
  read: (there, before) => mapAsked(there, BLOCKS) ?? before,
});

linked('bias', {
  set: fc.record({ set: fc.constantFrom(...SAMPLE_SET_IDS), of: fc.constantFrom(...SCORED_PICTURES) }),
  query: biasQuery,
  read: (there, before) => ({ ...before, ...biasIn(there) }),
});

linked('report', {
  set: fc.constantFrom(...REPORTED),
  query: (of) => labQuery('report', { of }),
  read: (there, before) => parseLab('report', there).of ?? before,
});

linked('sets', {
  set: fc.record({ perClass: fc.constantFrom(...PER_CLASS), shortcut: fc.boolean() }),
  query: setsQuery,
  read: wishIn,
});
