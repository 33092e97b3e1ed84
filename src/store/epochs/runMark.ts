// A run of epochs notes with its project how far it is, so that one that a reload or a closed page ended is told of at the next start.
import type { RunMark } from '../../browser/projectStorage';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { Ports } from '../base/ports';
import { idOf } from '../base/projectState';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { SavingSlice } from '../base/savingSlice';
import type { HeadSlice } from '../head/headSlice';
import { runSlot } from '../head/unwrittenHeads';
import type { RunState } from './epochRun';

/** Milliseconds between two notes of a run: its heads are written as often. */
const APART = 1_000;

/**
 * Tells the disk of each state that a run comes to. What is noted goes once the run ended or was cleared in the project that it began in;
 * where that was left meanwhile it stays, and is told of there.
 */
export function runMarker(
  { get }: Access<Pick<DatasetSlice, 'project'> & SavingSlice & BackboneSlice & Pick<HeadSlice, 'keepHeads'>>,
  { storage, monotonic }: Pick<Ports, 'storage' | 'monotonic'>,
  kind: RunMark['kind'],
  /** Epochs that a run is to have that has not begun yet. */
  wanted: () => number,
): (state: RunState) => void {
  const slot = runSlot(kind);
  let begun: { readonly projectId: string; readonly fingerprint: string } | undefined;
  let notedAt = -Infinity;
  /** The epoch that was noted last. */
  let noted = 0;

  const note = (epoch: number, epochs: number) => {
    const { project, backbone } = get();
    if (project.kind !== 'open' || (begun && begun.projectId !== project.id)) return;
    if (!begun && backbone.kind !== 'ready') return;
    begun ??= { projectId: project.id, fingerprint: backbone.kind === 'ready' ? backbone.loaded.fingerprint : '' };
    const { projectId, fingerprint } = begun;
    // First the head: what is noted of is on the disk by then.
    if (epoch > 0) get().keepHeads();
    get().save(() => storage.saveHead(projectId, slot, { fingerprint, run: { kind, epoch, epochs } }));
    notedAt = monotonic();
    noted = epoch;
  };

  return (state) => {
    if (state.kind === 'preparing') {
      // A run that is started over has begun before, and got to some epoch.
      if (!begun || noted > 0) note(0, wanted());
    } else if (state.kind === 'running') {
      if (!begun || monotonic() - notedAt >= APART) note(state.history.at(-1)?.epoch ?? 0, state.epochs);
    } else if (begun) {
      const { projectId } = begun;
      begun = undefined;
      notedAt = -Infinity;
      if (idOf(get().project) === projectId && get().project.kind === 'open')
        get().save(() => storage.saveHead(projectId, slot, undefined));
    }
  };
}
