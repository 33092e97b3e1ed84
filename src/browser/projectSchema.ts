// How projects lie in IndexedDB, and how each version became the next.
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Class, Sample } from '../core/dataset/dataset';
import type { DeviceKind } from '../core/backbones/embedding';
import type { History } from '../core/evaluation/history';
import type { Split } from '../core/evaluation/projectSplit';
import type { KeptPicture } from './pictures';
import type { FoundSettings, KeptHead, Unfinished } from './projectStorage';

/** A tab's turn on a project: a write of an earlier turn is refused. */
export interface Turn {
  readonly turn: number;
  readonly by: string;
}

export interface ProjectRecord {
  readonly id: string;
  readonly name: string;
  readonly classes: readonly Class[];
  readonly changedAt: number;
  /** Samples that are not hidden, kept here so that a list of projects reads no sample. */
  readonly sampleCount: number;
  /** The `order` of the next sample. */
  readonly nextOrder: number;
  /** Backbones that made any embedding here: the keys under which a sample's embeddings are found again. */
  readonly fingerprints: readonly string[];
  /** A document of settings, as it was written: `parseSettings` reads it. */
  readonly settings: unknown;
  readonly unfinished?: Unfinished | undefined;
  readonly backboneId?: string;
  readonly namesIn?: string;
  readonly foundSettings?: readonly FoundSettings[];
  /** Whose turn it is to write. */
  readonly held?: Turn;
}

export interface SampleRecord {
  readonly project: string;
  readonly id: string;
  readonly sample: Sample;
  /** Place in the dataset: samples come back in the order in which they came. */
  readonly order: number;
  /** Only on hidden samples: the index holds no others. */
  readonly hidden?: 1;
}

export interface EmbeddingRecord {
  readonly sampleId: string;
  readonly device: DeviceKind;
  /** An array of its own, never a view of a batch: a view is stored with all that it views. */
  readonly values: Float32Array;
}

export interface ProjectSchema extends DBSchema {
  projects: { key: string; value: ProjectRecord };
  samples: { key: [string, string]; value: SampleRecord; indexes: { hidden: [string, number] } };
  /** By sample id; ids are random, so no two projects share one. */
  pictures: { key: string; value: KeptPicture };
  /** By project, fingerprint, sample: all of one backbone lie side by side. */
  embeddings: { key: [string, string, string]; value: EmbeddingRecord };
  /** By project and slot. */
  heads: { key: [string, string]; value: KeptHead };
  /** By project: apart from its record, which a name more for every recording would make long. */
  splits: { key: string; value: Split };
  /** By project: what its head once scored. */
  histories: { key: string; value: History };
  /** By project and tool: what was measured last. Who reads it checks its shape. */
  measured: { key: [string, string]; value: unknown };
}

type Upgrade = IDBPTransaction<ProjectSchema, StoreNames<ProjectSchema>[], 'versionchange'>;
type Migration = (database: IDBPDatabase<ProjectSchema>, upgrade: Upgrade) => Promise<void> | void;

/** What the second version gave to projects of the first. */
const DEFAULT_HEAD = { headChoice: { kind: 'linear', l2: 'auto', balanced: true } };

/** Fields by the names they had before the seventh version. */
const HEAD_FIELDS: Readonly<Record<string, string>> = { plain: 'serialised', copyCount: 'augmentedCount' };
const FOUND_FIELDS: Readonly<Record<string, string>> = { settled: 'tuned' };

/** A part of a record, of today's type once its fields have today's names. */
const renamed = <Part extends object>(part: Part, names: Readonly<Record<string, string>>): Part =>
  Object.fromEntries(Object.entries(part).map(([name, value]: [string, unknown]) => [names[name] ?? name, value])) as Part;

/** Migration i leads from version i to i + 1. What was released is never changed, only added to. */
const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('projects', { keyPath: 'id' });
    const samples = database.createObjectStore('samples', { keyPath: ['project', 'id'] });
    samples.createIndex('hidden', ['project', 'hidden']);
    database.createObjectStore('pictures');
    database.createObjectStore('embeddings');
  },
  async (_, upgrade) => {
    for await (const cursor of upgrade.objectStore('projects')) await cursor.update({ ...cursor.value, ...DEFAULT_HEAD });
  },
  (database) => {
    database.createObjectStore('heads');
  },
  async (_, upgrade) => {
    for await (const cursor of upgrade.objectStore('projects')) {
      const { headChoice, labelMapping, augmentation, ...project } = cursor.value as ProjectRecord & Readonly<Record<string, unknown>>;
      await cursor.update({ ...project, settings: { version: 0, headChoice, labelMapping, augmentation } });
    }
  },
  (database) => {
    database.createObjectStore('splits');
  },
  (database) => {
    database.createObjectStore('histories');
  },
  async (_, upgrade) => {
    for await (const cursor of upgrade.objectStore('heads')) {
      const { trained } = cursor.value;
      if (trained) await cursor.update({ ...cursor.value, trained: renamed(trained, HEAD_FIELDS) });
    }
    for await (const cursor of upgrade.objectStore('projects')) {
      const { foundSettings } = cursor.value;
      if (foundSettings) await cursor.update({ ...cursor.value, foundSettings: foundSettings.map((each) => renamed(each, FOUND_FIELDS)) });
    }
  },
  (database) => {
    database.createObjectStore('measured');
  },
];

export const SCHEMA_VERSION = migrations.length;

/** Brings a database from any earlier version to version `to`, within its upgrade; all of it, or it stays as it was. */
export function migrate(database: IDBPDatabase<ProjectSchema>, upgrade: Upgrade, from: number, to = SCHEMA_VERSION): void {
  const work = async () => {
    for (const migration of migrations.slice(from, to)) await migration(database, upgrade);
  };
  // An aborted upgrade makes the opening fail, which is told there.
  upgrade.done.catch(() => undefined);
  work().catch(() => upgrade.abort());
}

/** All keys that begin with these parts: an array sorts after every string. */
export function startingWith(...parts: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound(parts, [...parts, []]);
}
