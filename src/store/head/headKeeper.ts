// Heads that cost time or came as a file are kept with their project, and found again on the next visit.
import type * as Heads from '../../core/heads/heads';
import type { KeptHead, RunMark } from '../../browser/projectStorage';
import { ok } from '../../core/base/result';
import type { HeadDocument } from '../../formats/headDocument';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import type { Write } from '../base/writeQueue';
import type { OpenedHead, TrainedHead } from './trainedHead';
import type { HeadToKeep, UnwrittenHeads } from './unwrittenHeads';
import { keptHeads, OPENED, withHead, withoutHead } from './unwrittenHeads';

export interface HeadKeeper {
  /** Keeps a head that was made by epochs; while they go on, one a second at most, until `flush`. */
  keep(trained: TrainedHead): void;
  /** Keeps the newest heads. */
  flush(): void;
  /** Keeps the head that is opened, or that none is. */
  keepOpened(opened: OpenedHead | undefined): void;
  /**
   * Hands over what is kept for the open project and the ready backbone, nothing where it cannot be read, and does not call `to` once
   * either is another one: in the moment in which it looks, since an answer that is on its way may find another project.
   */
  giveBack(
    to: (kept: {
      readonly trained: readonly TrainedHead[];
      readonly opened: HeadDocument | undefined;
      /** Runs of epochs on this backbone that left a mark and did not take it away. */
      readonly runs: readonly RunMark[];
    }) => void,
  ): Promise<void>;
}

/** Milliseconds between two writes of heads that follow each other. */
const APART = 1_000;

/** `load`: the code of every kind of head, which a project without a kept head does without. */
export function headKeeper(
  { get, set }: Access<DatasetSlice & BackboneSlice & SavingSlice & NoticeSlice & { readonly unwrittenHeads: UnwrittenHeads }>,
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

  const asKept = async (trained: TrainedHead): Promise<KeptHead | undefined> => {
    const here = await fetched(load);
    if (!here) return undefined;
    const { head, fingerprint, learntKey, learntFrom, learntRecordings, augmentedCount, milliseconds, operations, maps, mlpSettings } =
      trained;
    const { heldOut } = trained;
    return {
      fingerprint,
      trained: {
        serialised: here.serialise(head),
        learntKey,
        learntFrom,
        augmentedCount,
        milliseconds,
        ...(operations !== undefined && { operations }),
        ...(maps && { maps }),
        ...(mlpSettings && { mlpSettings }),
        ...(learntRecordings && { learntRecordings: [...learntRecordings] }),
        ...(heldOut && { heldOut }),
      },
    };
  };

  /** Its turn may be long in coming, on a full disk: until then it is had from here. */
  const save = (projectId: string, slot: string, head: HeadToKeep, write: () => ReturnType<Write>) => {
    set({ unwrittenHeads: withHead(get().unwrittenHeads, projectId, slot, head) });
    get().save(async () => {
      const written = await write();
      if (written.ok) set({ unwrittenHeads: withoutHead(get().unwrittenHeads, projectId, slot, head) });
      return written;
    });
  };

  const flush = () => {
    for (const [slot, { projectId, trained }] of waiting) {
      const head = () => asKept(trained);
      save(projectId, slot, head, async () => {
        const kept = await head();
        if (kept) return storage.saveHead(projectId, slot, kept);
        // What else is to be saved goes on; this is tried again with the next head, unless a newer one of its slot waits by then.
        if (!waiting.has(slot)) waiting.set(slot, { projectId, trained });
        return ok(undefined);
      });
    }
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
      const filed = async (): Promise<KeptHead | undefined> => {
        if (!opened) return undefined;
        const { writeHeadFile } = await import('../../formats/headFile');
        const { document } = opened;
        return {
          fingerprint: document.backbone.fingerprint,
          file: writeHeadFile(document),
          ...(document.origin && { origin: document.origin }),
        };
      };
      // Without its code it is not read from here, and its write fails: what is on the disk is not taken for it.
      save(
        project.id,
        OPENED,
        () => fetched(filed),
        async () => storage.saveHead(project.id, OPENED, await filed()),
      );
    },
    async giveBack(to) {
      const { project, backbone } = get();
      if (project.kind === 'opening' || backbone.kind !== 'ready') return;
      const { fingerprint } = backbone.loaded;
      const heads = await keptHeads(get, storage)(project.id);
      const here = (heads.ok ? heads.value : []).filter((each) => each.fingerprint === fingerprint);
      const { deserialise } = (here.some(({ trained }) => trained) && (await fetched(load))) || {};
      const { file, origin } = here.find((each) => each.file) ?? {};
      const document = file && (await fetched(() => import('../../formats/headFile')))?.readHeadFile(file);
      const now = get();
      const same =
        now.project.kind !== 'opening' &&
        now.project.id === project.id &&
        now.backbone.kind === 'ready' &&
        now.backbone.loaded.fingerprint === fingerprint;
      if (!same) return;
      const trained = here.flatMap(({ trained: one }): TrainedHead[] => {
        const head = one && deserialise?.(one.serialised);
        if (!head?.ok) return [];
        const { learntKey, learntFrom, learntRecordings, augmentedCount, milliseconds, operations, maps, mlpSettings, heldOut } = one ?? {};
        return [
          {
            head: head.value,
            fingerprint,
            learntKey,
            learntFrom: learntFrom ?? new Map(),
            learntRecordings: learntRecordings && new Set(learntRecordings),
            ...(augmentedCount !== undefined && { augmentedCount }),
            milliseconds,
            ...(operations !== undefined && { operations }),
            ...(maps && { maps }),
            settings: undefined,
            ...(mlpSettings && { mlpSettings }),
            ...(heldOut && { heldOut }),
          },
        ];
      });
      to({
        trained,
        opened: document?.ok ? { ...document.value, ...(origin && { origin }) } : undefined,
        runs: here.flatMap(({ run }) => run ?? []),
      });
    },
  };
}
