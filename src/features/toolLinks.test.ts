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
import { curveIn, curveQuery, quickIn } from './learningCurve/useCurveLink';
import { PER_CLASS, setsQuery, wishIn } from './sampleSets/useSetsLink';
import { biasIn, biasQuery } from './tags/useBiasLink';

/** How a tool is set, its link, and what an address comes to where something else was set before. */
interface Linked<Set> {
  readonly set: fc.Arbitrary<Set>;
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

const linked = <Set>(name: Lab, { set, query, read }: Linked<Set>) => {
  test(`${name}: a link sets all that is set, over whatever there was`, () => {
    fc.assert(
      fc.property(set, set, (there, before) => {
        expect(read(query(there), before)).toEqual(there);
        expect(query(read(query(there), before))).toBe(query(there));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
  test(`${name}: whatever an address says, its link says as much`, () => {
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
    fc.assert(
      fc.property(fc.array(part), set, (parts, before) => {
        const link = query(read(parts.map((pair) => pair.join('=')).join('&'), before));
        expect(query(read(link, before))).toBe(link);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
};

const penalty = fc.oneof(fc.constant('auto' as const), number(Number.MIN_VALUE, 1e6));
const linear = fc.record({ kind: fc.constant('linear' as const), l2: penalty, balanced: fc.boolean() });
const nearestNeighbours = fc.record({
  kind: fc.constant('nearest-neighbours' as const),
  k: fc.oneof(fc.constant('auto' as const), fc.integer({ min: 1, max: 10_000 })),
});
const heads: fc.Arbitrary<InstantChoice> = fc.oneof(linear, fc.constant({ kind: 'nearest-mean' as const }), nearestNeighbours);
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const epochCounts = fc.integer({ min: 1, max: 1000 });

linked<{ readonly ids: readonly string[]; readonly head: InstantChoice }>('columns', {
  set: fc.record({ ids: columns, head: heads }),
  query: ({ ids, head }) => columnsQuery(ids, head),
  read: (there, before) => ({ ids: open(columnsIn(there), before.ids), head: headIn(there, before.head) }),
});

linked<{
  readonly settings: CurveSettings;
  readonly quick: Pick<ProjectSettings, 'linear' | 'nearestNeighbours'>;
  readonly columns: readonly string[];
}>('curve', {
  set: fc.record({
    settings: fc.record({
      kinds: fc.uniqueArray(fc.constantFrom(...CURVE_KINDS), { minLength: 1 }),
      draws: fc.integer({ min: 1, max: 1000 }),
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    }),
    quick: fc.record({ linear, nearestNeighbours }),
    columns,
  }),
  query: ({ settings, quick, columns: ids }) => curveQuery(settings, quick, ids),
  read: (there, before) => ({
    settings: { ...before.settings, ...curveIn(there) },
    quick: quickIn(there, before.quick),
    columns: open(parseLab('curve', there).columns, before.columns),
  }),
});

linked('ladder', {
  set: fc
    .record({
      linear,
      block: number(1e-9, 10),
      head: number(1e-9, 10),
      hidden: fc.integer({ min: 1, max: 1024 }),
      epochs: fc.tuple(fc.integer({ min: 1, max: MOST_EPOCHS }), epochCounts),
      seed: fc.tuple(seeds, seeds),
    })
    .map(({ block: blockLearningRate, head: headLearningRate, hidden, linear: set, epochs, seed }) => ({
      linear: set,
      mlp: { ...defaultSettings.mlp, hidden, epochs: epochs[0], seed: seed[0] },
      fineTuning: { ...defaultSettings.fineTuning, blockLearningRate, headLearningRate, epochs: epochs[1], seed: seed[1] },
    })),
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
