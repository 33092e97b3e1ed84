// The training problem: whatever was edited before, it is what collecting from nothing gives, and what changes nothing costs nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { augmentedKey, noAugmentation, augmentationsOf } from '../../core/dataset/augmentation';
import type { Dataset } from '../../core/dataset/dataset';
import {
  addClass,
  addSamples,
  changeClass,
  datasetOf,
  moveClass,
  moveSamples,
  removeClass,
  removeSamples,
} from '../../core/dataset/dataset';
import type { Embedding } from '../../core/backbones/embedding';
import type { LoadedBackbone } from '../../engine/engine';
import type { ProjectState } from '../base/projectState';
import type { Augmented } from './trainingProblem';
import { problemOf } from './trainingProblem';

const D = 3;
const loaded: LoadedBackbone = { id: 'toy', inputSize: 8, embeddingLength: D, fingerprint: 'toy', weightCount: 1, featureMaps: {} };
const project: ProjectState = { kind: 'open', id: 'p', name: 'Project' };
const augmentation = { ...noAugmentation, on: true, copies: 2 };

interface Seen {
  readonly dataset: Dataset;
  readonly embeddings: ReadonlyMap<string, Embedding>;
  readonly copies: ReadonlyMap<string, Embedding>;
  /** As it was before the last deletion. */
  readonly before: Dataset | undefined;
  readonly augmented: boolean;
}

const cls = (id: string) => ({ id, name: id, colour: 0, enabled: true });
const nothing: Seen = {
  dataset: datasetOf([cls('a'), cls('b'), cls('c')], []),
  embeddings: new Map(),
  copies: new Map(),
  before: undefined,
  augmented: false,
};

const WHATS = [
  'add',
  'add',
  'add',
  'remove',
  'undo',
  'move',
  'rename',
  'order',
  'switch',
  'class',
  'unclass',
  'embed',
  'foreign',
  'copies',
  'alter',
] as const;
const edits = fc.array(fc.record({ what: fc.constantFrom(...WHATS), at: fc.nat(1000), more: fc.nat(1000) }), { maxLength: 30 });

const embeddingOf = (seed: number, fingerprint = 'toy'): Embedding => ({
  values: Float32Array.of(seed, 1 / (1 + seed), -seed),
  fingerprint,
  device: 'cpu',
});

/** One edit, as the slices make it: every change is another object, what did not change the same. */
function edited(seen: Seen, { what, at, more }: { what: (typeof WHATS)[number]; at: number; more: number }, number: number): Seen {
  const { dataset, embeddings, copies } = seen;
  const { classes, samples } = dataset;
  const sample = samples[at % Math.max(1, samples.length)];
  const each = classes[more % Math.max(1, classes.length)];
  switch (what) {
    case 'add': {
      if (!each) return seen;
      const id = `s${number}`;
      return {
        ...seen,
        dataset: addSamples(dataset, [{ id, classId: each.id, burst: `burst ${at % 5}`, takenAt: at % 20, source: 'file' }]),
        // One in four waits for its embedding.
        embeddings: more % 4 === 0 ? embeddings : new Map([...embeddings, [id, embeddingOf(more)]]),
      };
    }
    case 'remove':
      return { ...seen, dataset: removeSamples(dataset, new Set(sample ? [sample.id] : [])), before: dataset };
    case 'undo':
      return seen.before ? { ...seen, dataset: seen.before, before: undefined } : seen;
    case 'move':
      return sample && each ? { ...seen, dataset: moveSamples(dataset, new Set([sample.id]), each.id) } : seen;
    case 'rename':
      return each ? { ...seen, dataset: changeClass(dataset, each.id, { name: `name ${at}`, colour: at % 12 }) } : seen;
    case 'order':
      return each ? { ...seen, dataset: moveClass(dataset, each.id, at % 4) } : seen;
    case 'switch':
      return each ? { ...seen, dataset: changeClass(dataset, each.id, { enabled: !each.enabled }) } : seen;
    case 'class':
      return { ...seen, dataset: addClass(dataset, cls(`class ${number}`)) };
    case 'unclass':
      return each ? { ...seen, dataset: removeClass(dataset, each.id), before: dataset } : seen;
    case 'embed':
      return sample ? { ...seen, embeddings: new Map([...embeddings, [sample.id, embeddingOf(more)]]) } : seen;
    case 'foreign':
      return sample ? { ...seen, embeddings: new Map([...embeddings, [sample.id, embeddingOf(more, 'another')]]) } : seen;
    case 'copies': {
      if (!sample) return seen;
      const [first] = augmentationsOf(sample.id, augmentation);
      return first ? { ...seen, copies: new Map([...copies, [augmentedKey(sample.id, first), embeddingOf(more)]]) } : seen;
    }
    case 'alter':
      return { ...seen, augmented: !seen.augmented };
  }
}

const alteredOf = ({ augmented, copies }: Seen): Augmented | undefined =>
  augmented ? { settings: { augmentation }, augmentedEmbeddings: copies } : undefined;
const problem = (seen: Seen) => problemOf(seen.dataset, seen.embeddings, loaded, project, alteredOf(seen));

/** The same, of objects that nobody has seen before. */
function fromNothing(seen: Seen) {
  const copied = (embeddings: ReadonlyMap<string, Embedding>) =>
    new Map([...embeddings].map(([id, each]) => [id, { ...each, values: each.values.slice() }]));
  return problem({ ...seen, dataset: structuredClone(seen.dataset), embeddings: copied(seen.embeddings), copies: copied(seen.copies) });
}

/** What a problem is, said the long way. */
function toldOf(seen: Seen): string {
  const of = fromNothing(seen);
  return JSON.stringify(of && [...of.ids].map((id, i) => [id, of.classIds[of.classes[i] ?? 0], of.parents?.[i] ?? -1]));
}

test('after any edits it is what collecting from nothing gives; its key tells any two apart', () => {
  fc.assert(
    fc.property(edits, (edits) => {
      let seen = nothing;
      const told = new Map<string, string | undefined>();
      edits.forEach((edit, number) => {
        seen = edited(seen, edit, number);
        const now = problem(seen);
        expect(now).toEqual(fromNothing(seen));
        expect(now?.embeddings).toEqual(now && Float32Array.from(now.rows.flatMap((row) => [...row])));
        const words = toldOf(seen);
        if (told.has(words)) expect(now?.key).toBe(told.get(words));
        told.set(words, now?.key);
      });
      expect(new Set(told.values()).size).toBe(told.size);
    }),
    { numRuns: 300 },
  );
});

describe('with ten samples in two classes', () => {
  const seen = Array.from({ length: 10 }, (_, i) => i).reduce(
    (before, i) => edited(before, { what: 'add', at: i, more: 1 + 3 * i + (i % 2) }, i),
    nothing,
  );

  test.each(['rename', 'order'] as const)('a class’s %s gives the very same problem', (what) => {
    expect(problem(edited(seen, { what, at: 3, more: 0 }, 99))).toBe(problem(seen));
  });

  test('its rows are the embeddings themselves', () => {
    const { rows = [], ids = [] } = problem(seen) ?? {};
    expect(rows.length).toBeGreaterThan(0);
    rows.forEach((row, i) => expect(row).toBe(seen.embeddings.get(ids[i] ?? '')?.values));
  });

  test('copies that are not there, or switched off, change nothing', () => {
    const off = problemOf(seen.dataset, seen.embeddings, loaded, project, {
      settings: { augmentation: noAugmentation },
      augmentedEmbeddings: new Map(),
    });
    expect(off).toBe(problem(seen));
  });
});
