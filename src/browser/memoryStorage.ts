// Storage that keeps nothing beyond the tab: where IndexedDB is absent, and for tests.
import type { Sample } from '../core/dataset';
import type { Embedding } from '../core/embedding';
import { fail, ok } from '../core/result';
import type { KeptPicture } from './pictures';
import type { ProjectStorage, StorageFailure, StoredProject } from './projectStorage';

interface KeptSample {
  sample: Sample;
  readonly picture: KeptPicture;
  hidden: boolean;
  /** By fingerprint. */
  readonly embeddings: Map<string, Embedding>;
}

interface KeptProject {
  id: string;
  name: string;
  classes: StoredProject['classes'];
  changedAt: number;
  readonly samples: Map<string, KeptSample>;
}

/** A fresh, empty storage in memory. Locks hold among all who share it. */
export function memoryStorage(now: () => number = Date.now): ProjectStorage {
  const projects = new Map<string, KeptProject>();
  const locks = new Map<string, () => void>();
  const done = ok(undefined);

  const change = (id: string, apply: (project: KeptProject) => void) => {
    const project = projects.get(id);
    if (!project) return Promise.resolve(fail(notFound(id)));
    apply(project);
    project.changedAt = now();
    return Promise.resolve(done);
  };
  const setHidden = (id: string, sampleIds: readonly string[], hidden: boolean) =>
    change(id, ({ samples }) => {
      for (const sampleId of sampleIds) {
        const kept = samples.get(sampleId);
        if (kept) kept.hidden = hidden;
      }
    });
  const shown = ({ samples }: KeptProject) => [...samples.values()].filter(({ hidden }) => !hidden);

  return {
    list: () =>
      Promise.resolve(
        ok(
          [...projects.values()].map((project) => ({
            id: project.id,
            name: project.name,
            changedAt: project.changedAt,
            sampleCount: shown(project).length,
          })),
        ),
      ),
    create({ id, name, classes, samples }) {
      if (samples.length > 0) return Promise.resolve(fail({ kind: 'failed', detail: 'a new project has no samples' }));
      projects.set(id, { id, name, classes, changedAt: now(), samples: new Map() });
      return Promise.resolve(done);
    },
    load(id) {
      const project = projects.get(id);
      if (!project) return Promise.resolve(fail(notFound(id)));
      const { name, classes } = project;
      return Promise.resolve(ok({ id, name, classes, samples: shown(project).map(({ sample }) => sample) }));
    },
    remove(id) {
      projects.delete(id);
      return Promise.resolve(done);
    },
    rename: (id, name) => change(id, (project) => (project.name = name)),
    saveClasses: (id, classes) => change(id, (project) => (project.classes = classes)),
    addSamples: (id, added) =>
      change(id, ({ samples }) => {
        for (const { sample, picture, embedding } of added) {
          const embeddings = new Map(embedding ? [[embedding.fingerprint, embedding]] : []);
          samples.set(sample.id, { sample, picture, hidden: false, embeddings });
        }
      }),
    updateSamples: (id, changed) =>
      change(id, ({ samples }) => {
        for (const sample of changed) {
          const kept = samples.get(sample.id);
          if (kept) kept.sample = sample;
        }
      }),
    hideSamples: (id, sampleIds) => setHidden(id, sampleIds, true),
    showSamples: (id, sampleIds) => setHidden(id, sampleIds, false),
    purge: (id) =>
      change(id, ({ samples }) => {
        for (const [sampleId, { hidden }] of samples) if (hidden) samples.delete(sampleId);
      }),
    picture(sampleId) {
      for (const { samples } of projects.values()) {
        const kept = samples.get(sampleId);
        if (kept) return Promise.resolve(ok(kept.picture));
      }
      return Promise.resolve(fail(notFound(sampleId)));
    },
    embeddings(id, fingerprint) {
      const project = projects.get(id);
      if (!project) return Promise.resolve(fail(notFound(id)));
      const found = new Map<string, Embedding>();
      for (const { sample, embeddings } of shown(project)) {
        const embedding = embeddings.get(fingerprint);
        if (embedding) found.set(sample.id, embedding);
      }
      return Promise.resolve(ok(found));
    },
    addEmbeddings: (id, made) =>
      change(id, ({ samples }) => {
        for (const { sampleId, embedding } of made) samples.get(sampleId)?.embeddings.set(embedding.fingerprint, embedding);
      }),
    lock(id, steal = false) {
      const takeAway = locks.get(id);
      if (takeAway && !steal) return Promise.resolve({ kind: 'taken' as const });
      takeAway?.();
      let lose: () => void = () => undefined;
      const lost = new Promise<void>((resolve) => (lose = resolve));
      locks.set(id, lose);
      const release = () => {
        if (locks.get(id) === lose) locks.delete(id);
      };
      return Promise.resolve({ kind: 'held' as const, lost, release });
    },
    usage: () => Promise.resolve(undefined),
  };
}

function notFound(what: string): StorageFailure {
  return { kind: 'not-found', detail: what };
}
