// Heads that cost time or came as a file are kept with their project, and found again on the next visit.
import type * as Heads from '../../core/heads/heads';
import { ok } from '../../core/base/result';
import type { HeadDocument } from '../../formats/headDocument';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import type { OpenedHead, TrainedHead } from './trainedHead';

export interface HeadKeeper {
  /** Keeps a head that was made by epochs; while they go on, one a second at most, until `flush`. */
  keep(trained: TrainedHead): void;
  /** Keeps the newest heads. */
  flush(): void;
  /** Keeps the head that is opened, or that none is. */
  keepOpened(opened: OpenedHead | undefined): void;
  /** What is kept for the open project and the ready backbone; undefined once either is another one. */
  kept(): Promise<{ readonly trained: readonly TrainedHead[]; readonly opened: HeadDocument | undefined } | undefined>;
}

/** Milliseconds between two writes of heads that follow each other. */
const APART = 1_000;

export const OPENED = 'opened';

/** `load`: the code of every kind of head, which a project without a kept head does without. */
export function headKeeper(
  { get }: Pick<Access<DatasetSlice & BackboneSlice & SavingSlice & NoticeSlice>, 'get'>,
  { storage, monotonic, whyMissing }: Pick<Ports, 'storage' | 'monotonic' | 'whyMissing'>,
  load: () => Promise<Pick<typeof Heads, 'deserialise' | 'serialise'>> = () => import('../../core/heads/heads'),
): HeadKeeper {
  const waiting = new Map<string, { readonly projectId: string; readonly trained: TrainedHead }>();
  let writtenAt = -Infinity;

  /** Undefined, and a notice says why, where it cannot be fetched. */
  const fetched = async <Code>(part: () => Promise<Code>): Promise<Code | undefined> => {
    try {
      return await part();
    } catch (cause) {
      get().notify({ kind: 'part-missing', why: await whyMissing(cause) });
      return undefined;
    }
  };

  const write = async (slot: string, { projectId, trained }: { readonly projectId: string; readonly trained: TrainedHead }) => {
    const here = await fetched(load);
    if (!here) {
      // What else is to be saved goes on; this is tried again with the next head, unless a newer one of its slot waits by then.
      if (!waiting.has(slot)) waiting.set(slot, { projectId, trained });
      return ok(undefined);
    }
    const { head, fingerprint, learntKey, learntFrom, learntRecordings, augmentedCount, milliseconds, mlpSettings, heldOut } = trained;
    return storage.saveHead(projectId, slot, {
      fingerprint,
      trained: {
        serialised: here.serialise(head),
        learntKey,
        learntFrom,
        augmentedCount,
        milliseconds,
        ...(mlpSettings && { mlpSettings }),
        ...(learntRecordings && { learntRecordings: [...learntRecordings] }),
        ...(heldOut && { heldOut }),
      },
    });
  };

  const flush = () => {
    for (const [slot, each] of waiting) get().save(() => write(slot, each));
    waiting.clear();
    writtenAt = monotonic();
  };

  return {
    keep(trained) {
      const { project } = get();
      const { kind } = trained.head;
      if (project.kind !== 'open' || (kind !== 'mlp' && kind !== 'fine-tuned')) return;
      waiting.set(`${kind} ${trained.fingerprint}`, { projectId: project.id, trained });
      if (monotonic() - writtenAt >= APART) flush();
    },
    flush,
    keepOpened(opened) {
      const { project } = get();
      if (project.kind !== 'open') return;
      get().save(async () => {
        if (!opened) return storage.saveHead(project.id, OPENED, undefined);
        const { writeHeadFile } = await import('../../formats/headFile');
        const { document } = opened;
        return storage.saveHead(project.id, OPENED, { fingerprint: document.backbone.fingerprint, file: writeHeadFile(document) });
      });
    },
    async kept() {
      const { project, backbone } = get();
      if (project.kind === 'opening' || backbone.kind !== 'ready') return undefined;
      const { fingerprint } = backbone.loaded;
      const heads = await storage.heads(project.id);
      if (!heads.ok) return undefined;
      const here = heads.value.filter((each) => each.fingerprint === fingerprint);
      const { deserialise } = (here.some(({ trained }) => trained) && (await fetched(load))) || {};
      const file = here.find((each) => each.file)?.file;
      const document = file && (await fetched(() => import('../../formats/headFile')))?.readHeadFile(file);
      const now = get();
      const same =
        now.project.kind !== 'opening' &&
        now.project.id === project.id &&
        now.backbone.kind === 'ready' &&
        now.backbone.loaded.fingerprint === fingerprint;
      if (!same) return undefined;
      const trained = here.flatMap(({ trained: one }): TrainedHead[] => {
        const head = one && deserialise?.(one.serialised);
        if (!head?.ok) return [];
        const { learntKey, learntFrom, learntRecordings, augmentedCount, milliseconds, mlpSettings, heldOut } = one ?? {};
        return [
          {
            head: head.value,
            fingerprint,
            learntKey,
            learntFrom: learntFrom ?? new Map(),
            learntRecordings: learntRecordings && new Set(learntRecordings),
            ...(augmentedCount !== undefined && { augmentedCount }),
            milliseconds,
            settings: undefined,
            ...(mlpSettings && { mlpSettings }),
            ...(heldOut && { heldOut }),
          },
        ];
      });
      return { trained, opened: document?.ok ? document.value : undefined };
    },
  };
}
