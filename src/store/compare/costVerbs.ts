// How long the chosen backbone takes for one picture here: measured on a sample, where no camera runs.
// Kept with the project, beside what is assumed.
import type { CostAssumptions } from '../../core/compare/cost';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import { withEntry } from '../backbone/byFingerprint';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { sampleFrame } from '../dataset/sampleFrame';
import { idOf } from '../base/projectState';
import type { CompareSlice, CompareVerbs } from './compareSlice';
import { couldRead } from '../base/couldRead';
import type { KeptCost } from './keptCost';
import { costFrom, withTime } from './keptCost';
import type { PictureTime } from './pictureTime';
import { isOfSame } from './pictureTime';

/** The first warms up and does not count. */
const REPEATS = 6;

type Change = (kept: KeptCost) => KeptCost;

export type CostVerbs = Pick<CompareVerbs, 'timeOnePicture' | 'readCost' | 'keepAssumed'>;

/**
 * The verbs of cost. `timeOnePicture` embeds one sample six times and keeps the median of the last five in milliseconds, once for a
 * backbone on a kind of device; nothing is kept where the device changes meanwhile or its clock is too coarse.
 */
export function costVerbs(
  { get, set }: Access<CompareSlice & DatasetSlice & BackboneSlice & SavingSlice>,
  { pictures, monotonic, storage }: Pick<Ports, 'pictures' | 'monotonic' | 'storage'>,
): CostVerbs {
  /** Backbones that are being timed, each on a kind of device. */
  const running = new Set<string>();
  /** By project, what was kept of it and since; none of one that could not be read. */
  const keptBy = new Map<string, KeptCost>();
  /** By project, changes that wait until it is known what they change. */
  const waiting = new Map<string, readonly Change[]>();

  /** What is kept of a project; undefined where it cannot be read, which is tried again when it is next asked for. */
  const keptOf = async (projectId: string): Promise<KeptCost | undefined> => {
    if (!keptBy.has(projectId)) {
      const read = await storage.measured(projectId, 'cost');
      // Somebody else may have read it meanwhile, and changed it.
      if (couldRead(read) && !keptBy.has(projectId)) keptBy.set(projectId, costFrom(read.ok ? read.value : undefined));
    }
    saveWaiting(projectId);
    return keptBy.get(projectId);
  };

  /** Saves what is kept of a project with the changes that wait; of one that was left nothing is worth saving again. */
  const saveWaiting = (projectId: string) => {
    const before = keptBy.get(projectId);
    const changes = waiting.get(projectId);
    if (!before || !changes) return;
    waiting.delete(projectId);
    const kept = changes.reduce((now, change) => change(now), before);
    keptBy.set(projectId, kept);
    const { project } = get();
    if (project.kind === 'open' && project.id === projectId) get().save(() => storage.saveMeasured(projectId, 'cost', kept));
  };

  const keep = async (projectId: string, change: Change): Promise<void> => {
    waiting.set(projectId, [...(waiting.get(projectId) ?? []), change]);
    await keptOf(projectId);
  };

  return {
    async timeOnePicture() {
      const session = get().session();
      const sample = get().dataset.samples[0];
      const { backbone, project } = get();
      const projectId = idOf(project);
      if (!session || !sample || projectId === undefined || backbone.kind !== 'ready') return;
      const { fingerprint, inputSize } = session;
      const asked = { fingerprint, device: backbone.device.kind };
      const name = `${asked.device} ${fingerprint}`;
      const shown = get().pictureTimes.get(fingerprint);
      if (running.has(name) || (shown && isOfSame(shown, asked))) return;
      running.add(name);
      const tell = (time: PictureTime) => set({ pictureTimes: withEntry(get().pictureTimes, fingerprint, time) });
      try {
        const known = await keptOf(projectId);
        const before = known?.times.find((each) => isOfSame(each, asked));
        if (before) {
          tell(before);
          return;
        }
        const times: number[] = [];
        for (let i = 0; i < REPEATS; i++) {
          const frame = await sampleFrame(sample.id, inputSize, get, pictures);
          if (!frame) return;
          const started = monotonic();
          const embedded = await session.embed([frame]);
          if (!embedded.ok) return;
          // Another device took over meanwhile: its time is asked for anew.
          if (embedded.value.device !== asked.device) return;
          if (i > 0) times.push(monotonic() - started);
        }
        const middle = times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
        // A clock too coarse to tell has measured nothing.
        if (middle === undefined || middle <= 0) return;
        const time = { ...asked, milliseconds: middle };
        tell(time);
        await keep(projectId, (kept) => withTime(kept, time));
      } finally {
        running.delete(name);
      }
    },
    async readCost() {
      const projectId = idOf(get().project);
      if (projectId === undefined) return;
      const assumed = (await keptOf(projectId))?.assumed;
      const { project, costRead, costAssumedBy } = get();
      if (idOf(project) !== projectId) return;
      // A link, or somebody, may have set something else by now.
      const known = assumed === undefined || costAssumedBy.has(projectId);
      if (known && costRead === projectId) return;
      set({ costRead: projectId, costAssumedBy: known ? costAssumedBy : new Map(costAssumedBy).set(projectId, assumed) });
    },
    async keepAssumed(assumed: CostAssumptions) {
      const projectId = idOf(get().project);
      if (projectId !== undefined) await keep(projectId, (kept) => ({ ...kept, assumed }));
    },
  };
}
