// Heads that cost time or came as a file are kept with their project, and found again on the next visit.
import type { KeptHead } from '../browser/projectStorage';
import { headOfPlain, plainOf } from '../core/heads/heads';
import type { Access } from './access';
import type { BackboneSlice } from './backboneSlice';
import type { DatasetSlice } from './datasetSlice';
import type { Ports } from './ports';
import type { SavingSlice } from './savingSlice';
import type { OpenedHead, TrainedHead } from './trainedHead';

export interface HeadKeeper {
  /** Keeps a head that was made by epochs; while they go on, one a second at most, until `flush`. */
  keep(trained: TrainedHead): void;
  /** Keeps the newest heads. */
  flush(): void;
  /** Keeps the head that is opened, or that none is. */
  keepOpened(opened: OpenedHead | undefined): void;
  /** What is kept for the open project and the ready backbone; undefined once either is another one. */
  kept(): Promise<{ readonly trained: readonly TrainedHead[]; readonly opened: KeptHead['file'] } | undefined>;
}

/** Milliseconds between two writes of heads that follow each other. */
const APART = 1_000;

export const OPENED = 'opened';

export function headKeeper(
  { get }: Pick<Access<DatasetSlice & BackboneSlice & SavingSlice>, 'get'>,
  { storage, monotonic }: Pick<Ports, 'storage' | 'monotonic'>,
): HeadKeeper {
  const waiting = new Map<string, { readonly projectId: string; readonly head: KeptHead }>();
  let writtenAt = -Infinity;

  const flush = () => {
    for (const [slot, { projectId, head }] of waiting) get().save(() => storage.saveHead(projectId, slot, head));
    waiting.clear();
    writtenAt = monotonic();
  };

  return {
    keep({ head, fingerprint, learntKey, learntFrom, copyCount, milliseconds }) {
      const { project } = get();
      if (project.kind !== 'open' || (head.kind !== 'mlp' && head.kind !== 'fine-tuned')) return;
      const trained = { plain: plainOf(head), learntKey, learntFrom, copyCount, milliseconds };
      waiting.set(`${head.kind} ${fingerprint}`, { projectId: project.id, head: { fingerprint, trained } });
      if (monotonic() - writtenAt >= APART) flush();
    },
    flush,
    keepOpened(opened) {
      const { project } = get();
      if (project.kind !== 'open') return;
      get().save(async () => {
        if (!opened) return storage.saveHead(project.id, OPENED, undefined);
        const { writeHeadFile } = await import('../formats/headFile');
        const { document } = opened;
        return storage.saveHead(project.id, OPENED, { fingerprint: document.backbone.fingerprint, file: writeHeadFile(document) });
      });
    },
    async kept() {
      const { project, backbone } = get();
      if (project.kind === 'opening' || backbone.kind !== 'ready') return undefined;
      const { fingerprint } = backbone.loaded;
      const heads = await storage.heads(project.id);
      const now = get();
      const same = now.project.kind !== 'opening' && now.project.id === project.id && now.backbone.kind === 'ready' && now.backbone.loaded.fingerprint === fingerprint;
      if (!heads.ok || !same) return undefined;
      const here = heads.value.filter((each) => each.fingerprint === fingerprint);
      const trained = here.flatMap(({ trained: one }): TrainedHead[] => {
        const head = one && headOfPlain(one.plain);
        if (!head?.ok) return [];
        const { learntKey, learntFrom, copyCount, milliseconds } = one ?? {};
        return [{ head: head.value, fingerprint, learntKey, learntFrom: learntFrom ?? new Map(), ...(copyCount !== undefined && { copyCount }), milliseconds, settings: undefined }];
      });
      return { trained, opened: here.find(({ file }) => file)?.file };
    },
  };
}
