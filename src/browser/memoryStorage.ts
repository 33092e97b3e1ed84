// Project storage that lasts as long as the tab: for browsers that keep nothing, and for tests.
import type { Class, Sample } from '../core/dataset/dataset';
import type { Embedding } from '../core/backbones/embedding';
import type { ProjectSettings } from '../core/project/settings';
import type { History } from '../core/evaluation/history';
import type { Split } from '../core/evaluation/projectSplit';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import type { KeptPicture } from './pictures';
import { projectLocks } from './projectLock';
import type { FoundSettings, KeptHead, NewSample, ProjectStorage, StorageFailure, Unfinished } from './projectStorage';
import { maybeInProject } from './maybeInProject';

interface Kept {
  readonly sample: Sample;
  readonly hidden: boolean;
  readonly picture?: KeptPicture;
  /** By fingerprint. */
  readonly embeddings: ReadonlyMap<string, Embedding>;
}

interface Project {
  readonly id: string;
  name: string;
  changedAt: number;
  classes: readonly Class[];
  settings: ProjectSettings;
  unfinished?: Unfinished | undefined;
  foundSettings?: readonly FoundSettings[];
  readonly heads: Map<string, KeptHead>;
  split?: Split;
  history?: History;
  readonly measured: Map<string, unknown>;
  backboneId?: string;
  namesIn?: string;
  readonly samples: Map<string, Kept>;
}

/** Keeps projects in memory, by the contract of `ProjectStorage`; nothing is shared with another tab. */
export function memoryStorage(): ProjectStorage {
  const projects = new Map<string, Project>();

  const look = <Value>(id: string, at: (project: Project) => Value): Promise<Result<Value, StorageFailure>> => {
    const project = projects.get(id);
    return Promise.resolve(project ? ok(at(project)) : fail({ kind: 'not-found', project: id, detail: `project ${id}` }));
  };
  const change = (id: string, apply: (project: Project) => void) =>
    look(id, (project): undefined => {
      apply(project);
      project.changedAt = Date.now();
    });
  /** Changes the samples that are there; the others are passed over. */
  const changeSamples = (id: string, sampleIds: readonly string[], apply: (kept: Kept) => Kept) =>
    change(id, ({ samples }) => {
      for (const sampleId of sampleIds) {
        const kept = samples.get(sampleId);
        if (kept) samples.set(sampleId, apply(kept));
      }
    });

  return {
    list: () =>
      Promise.resolve(
        ok(
          [...projects.values()].map(({ id, name, changedAt, samples, namesIn, unfinished }) => ({
            id,
            name,
            changedAt,
            sampleCount: shown(samples).length,
            namesIn,
            unfinished,
          })),
        ),
      ),
    create(project) {
      const { id, name, classes, samples, settings } = project;
      const kept = samples.map((sample) => [sample.id, { sample, hidden: false, embeddings: new Map() }] as const);
      projects.set(id, {
        id,
        name,
        classes,
        settings,
        ...maybeInProject(project),
        changedAt: Date.now(),
        samples: new Map(kept),
        heads: new Map(),
        measured: new Map(),
      });
      return Promise.resolve(ok(undefined));
    },
    load: (id) =>
      look(id, (project) => {
        const { name, classes, samples, settings } = project;
        return { id, name, classes, samples: shown(samples).map(({ sample }) => sample), settings, ...maybeInProject(project) };
      }),
    remove(id) {
      projects.delete(id);
      return Promise.resolve(ok(undefined));
    },
    rename: (id, name) =>
      change(id, (project) => {
        project.name = name;
      }),
    saveClasses: (id, classes) =>
      change(id, (project) => {
        project.classes = classes;
      }),
    saveSettings: (id, settings) =>
      change(id, (project) => {
        project.settings = settings;
      }),
    saveFoundSettings: (id, found) =>
      look(id, (project): undefined => {
        project.foundSettings = found;
      }),
    saveHead: (id, slot, head) =>
      look(id, ({ heads }): undefined => {
        if (head) heads.set(slot, head);
        else heads.delete(slot);
      }),
    heads: (id) => look(id, ({ heads }) => [...heads.values()]),
    split: (id) => look(id, ({ split }) => split),
    saveSplit: (id, split) =>
      look(id, (project): undefined => {
        project.split = split;
      }),
    history: (id) => look(id, ({ history }) => history),
    saveHistory: (id, history) =>
      look(id, (project): undefined => {
        project.history = history;
      }),
    measured: (id, tool) => look(id, ({ measured }) => measured.get(tool)),
    saveMeasured: (id, tool, kept) =>
      look(id, ({ measured }): undefined => {
        // As a database keeps it: fails for what is no plain data, and shares nothing with what was given.
        measured.set(tool, structuredClone(kept));
      }),
    saveUnfinished: (id, unfinished) =>
      look(id, (project): undefined => {
        project.unfinished = unfinished;
      }),
    saveBackbone: (id, backboneId) =>
      change(id, (project) => {
        project.backboneId = backboneId;
      }),
    saveNamesIn: (id, language) =>
      change(id, (project) => {
        project.namesIn = language;
      }),
    addSamples: (id, added, unfinished) =>
      change(id, (project) => {
        const { samples } = project;
        for (const each of added) samples.set(each.sample.id, keptFrom(each, samples.get(each.sample.id)));
        if (unfinished) project.unfinished = unfinished;
      }),
    updateSamples(id, changed) {
      const byId = new Map(changed.map((sample) => [sample.id, sample]));
      return changeSamples(id, [...byId.keys()], (kept) => ({ ...kept, sample: byId.get(kept.sample.id) ?? kept.sample }));
    },
    hideSamples: (id, sampleIds) => changeSamples(id, sampleIds, (kept) => ({ ...kept, hidden: true })),
    showSamples: (id, sampleIds) => changeSamples(id, sampleIds, (kept) => ({ ...kept, hidden: false })),
    purge: (id) =>
      look(id, ({ samples }): undefined => {
        for (const [sampleId, { hidden }] of samples) if (hidden) samples.delete(sampleId);
      }),
    holdsAny: (sampleIds) =>
      Promise.resolve(ok(sampleIds.some((id) => [...projects.values()].some(({ samples }) => samples.get(id)?.picture !== undefined)))),
    picture(sampleId) {
      for (const { samples } of projects.values()) {
        const picture = samples.get(sampleId)?.picture;
        if (picture) return Promise.resolve(ok(picture));
      }
      return Promise.resolve(notFound(`picture ${sampleId}`));
    },
    embeddings: (id, fingerprint) =>
      look(id, ({ samples }) => {
        const found = new Map<string, Embedding>();
        for (const { sample, embeddings } of shown(samples)) {
          const embedding = embeddings.get(fingerprint);
          if (embedding) found.set(sample.id, embedding);
        }
        return found;
      }),
    addEmbeddings: (id, added) =>
      look(id, ({ samples }): undefined => {
        for (const { sampleId, embedding } of added) {
          const kept = samples.get(sampleId);
          if (kept)
            samples.set(sampleId, { ...kept, embeddings: new Map([...kept.embeddings, [embedding.fingerprint, copied(embedding)]]) });
        }
      }),
    listen: () => undefined,
    lock: projectLocks(undefined),
    usage: () => Promise.resolve(undefined),
  };
}

function shown(samples: ReadonlyMap<string, Kept>): readonly Kept[] {
  return [...samples.values()].filter(({ hidden }) => !hidden);
}

function keptFrom({ sample, picture, embedding }: NewSample, before: Kept | undefined): Kept {
  const embeddings = new Map(before?.embeddings);
  if (embedding) embeddings.set(embedding.fingerprint, copied(embedding));
  return { sample, hidden: false, picture, embeddings };
}

/** Its own numbers: those given may be a row of a batch, and would keep the whole batch alive. */
function copied(embedding: Embedding): Embedding {
  return { ...embedding, values: embedding.values.slice() };
}

function notFound(detail: string): Result<never, StorageFailure> {
  return fail({ kind: 'not-found', detail });
}
