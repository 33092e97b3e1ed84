// How long the chosen backbone takes for one picture here: measured on a sample, where no camera runs.
// Kept with the project, beside what is assumed.
import type { CostAssumptions } from '../../core/compare/cost';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import { withEntry } from '../backbone/byFingerprint';
import type { Ports } from '../base/ports';
import type { SeesLookedUp } from '../base/lookedUp';
import { measuredKeeper } from '../base/measuredKeeper';
import type { SavingSlice } from '../base/savingSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { sampleFrame } from '../dataset/sampleFrame';
import { idOf } from '../base/projectState';
import type { CostSlice, CostVerbs } from './costSlice';
import type { KeptCost } from './keptCost';
import { costFrom, withTime } from './keptCost';
import type { TimingOutcome } from './pictureTime';
import { isOfSame } from './pictureTime';
import type { Computes } from './quiet';
import { isQuiet } from './quiet';

/** The first warms up and does not count. */
const REPEATS = 6;

/** Milliseconds after which it is looked again whether something else computes. */
const LOOK_AGAIN = 250;

type Change = (kept: KeptCost) => KeptCost;

/**
 * The verbs of cost. `timeOnePicture` embeds the first sample that opens six times and keeps
 * the median of the last five in milliseconds, once for a
 * backbone on a kind of device, and only times in which nothing else computed: it waits for those. Nothing is kept where the device
 * changes meanwhile; where no sample opens or the clock is too coarse, that is told.
 */
export function costVerbs(
  { get, set }: Access<CostSlice & DatasetSlice & BackboneSlice & SavingSlice & SeesLookedUp>,
  { pictures, monotonic, storage, rest }: Pick<Ports, 'pictures' | 'monotonic' | 'storage' | 'rest'>,
  computing: Pick<Access<Computes>, 'get'>,
): CostVerbs {
  /** Backbones that are being timed, each on a kind of device. */
  const running = new Set<string>();
  /** By project, what was kept of it and since; none of one that was not read. */
  const keptBy = new Map<string, KeptCost>();
  /** By project, changes that wait until it is known what they change. */
  const waiting = new Map<string, readonly Change[]>();

  const keeper = measuredKeeper(
    { get, set },
    { storage },
    {
      tool: 'cost',
      takeIn(stored, projectId) {
        const kept = (waiting.get(projectId) ?? []).reduce((now, change) => change(now), costFrom(stored));
        waiting.delete(projectId);
        keptBy.set(projectId, kept);
        const { costAssumedBy } = get();
        // A link, or somebody, may have set something else by now.
        if (kept.assumed && !costAssumedBy.has(projectId)) set({ costAssumedBy: new Map(costAssumedBy).set(projectId, kept.assumed) });
      },
      toKeep: (projectId) => keptBy.get(projectId),
    },
  );

  const keep = (projectId: string, change: Change): Promise<void> => {
    const before = keptBy.get(projectId);
    if (before) keptBy.set(projectId, change(before));
    else waiting.set(projectId, [...(waiting.get(projectId) ?? []), change]);
    keeper.keep(projectId);
    return keeper.read();
  };

  /** Of the first sample that can be opened. */
  const firstFrame = async (inputSize: number): ReturnType<typeof sampleFrame> => {
    for (const { id } of get().dataset.samples) {
      const frame = await sampleFrame(id, inputSize, get, pictures);
      if (frame) return frame;
    }
    return undefined;
  };

  return {
    async timeOnePicture() {
      const session = get().session();
      const { backbone, project } = get();
      const projectId = idOf(project);
      if (!session || projectId === undefined || backbone.kind !== 'ready') return;
      const { fingerprint, inputSize } = session;
      const asked = { fingerprint, device: backbone.device.kind };
      const name = `${asked.device} ${fingerprint}`;
      const shown = get().pictureTimes.get(fingerprint);
      if (running.has(name) || (shown && shown.milliseconds !== 'unknown' && isOfSame(shown, asked))) return;
      running.add(name);
      let ended: 'timed' | 'in vain' | 'left' | 'moved' = 'in vain';
      const tell = (time: TimingOutcome) => set({ pictureTimes: withEntry(get().pictureTimes, fingerprint, time) });
      try {
        await keeper.read();
        const before = keptBy.get(projectId)?.times.find((each) => isOfSame(each, asked));
        if (before) {
          ended = 'timed';
          tell(before);
          return;
        }
        const times: number[] = [];
        let warm = false;
        while (times.length < REPEATS - 1) {
          while (!isQuiet(computing.get())) {
            warm = false;
            await rest(LOOK_AGAIN);
            if (idOf(get().project) !== projectId || get().chosen !== fingerprint) {
              ended = 'left';
              return;
            }
          }
          const frame = await firstFrame(inputSize);
          if (!frame) return;
          const started = monotonic();
          const embedded = await session.embed([frame]);
          if (!embedded.ok) return;
          // Another device took over meanwhile: its time is asked for anew.
          if (embedded.value.device !== asked.device) {
            ended = 'moved';
            return;
          }
          if (warm && isQuiet(computing.get())) times.push(monotonic() - started);
          warm = true;
        }
        const middle = times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
        // A clock too coarse to tell has measured nothing.
        if (middle === undefined || middle <= 0) return;
        const time = { ...asked, milliseconds: middle };
        ended = 'timed';
        tell(time);
        await keep(projectId, (kept) => withTime(kept, time));
      } finally {
        running.delete(name);
        if (ended === 'in vain') tell({ ...asked, milliseconds: 'unknown' });
        // Whoever looks at another project or backbone by now was refused while this one waited.
        if (ended === 'left') void get().timeOnePicture();
      }
    },
    readCost: keeper.read,
    async keepAssumed(assumed: CostAssumptions) {
      const projectId = idOf(get().project);
      if (projectId !== undefined) await keep(projectId, (kept) => ({ ...kept, assumed }));
    },
  };
}
