// Which samples light a channel of the backbone most: each is followed through it, one after the other, beside the live frames.
import type { LookedInside } from '../../core/backbones/insideView';
import type { Result } from '../../core/base/result';
import { ok } from '../../core/base/result';
import type { EngineFailure } from '../../engine/engine';
import type { Access } from '../base/access';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { Ports } from '../base/ports';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { sampleFrame } from '../dataset/sampleFrame';
import { idOf } from '../base/projectState';
import { onceMoreWhenLost } from '../epochs/tunedAnswers';
import type { LitSample, LitSlice, LitVerbs } from './litSlice';

/** Samples that are told of, the most strongly lit first. */
const TOLD = 12;

/**
 * The verbs that look for the samples that light a channel most. All samples are looked through, one after the other; a change of project
 * or backbone, or a newer wish, ends that without an answer.
 */
export function litVerbs({ get, set }: Access<LitSlice & DatasetSlice & BackboneSlice>, { pictures }: Pick<Ports, 'pictures'>): LitVerbs {
  let run: AbortController | undefined;

  const stop = () => {
    run?.abort();
    run = undefined;
  };

  return {
    async findLit(wish) {
      stop();
      const mine = new AbortController();
      run = mine;
      const { signal } = mine;
      const projectId = idOf(get().project);
      if (get().backbone.kind !== 'ready') {
        // The results of the search before are dropped; this one waits for a backbone that is on its way.
        if (get().lit.kind === 'looking') set({ lit: { kind: 'none' } });
        await get().backboneReady();
      }
      const { backbone, project, dataset } = get();
      if (signal.aborted || backbone.kind !== 'ready' || projectId === undefined || idOf(project) !== projectId) return;
      const { fingerprint, inputSize, id: backboneId } = backbone.loaded;
      const of = { ...wish, projectId, fingerprint, samples: dataset.samples };
      const isStopped = () => signal.aborted;
      const isStill = () => {
        const now = get();
        return !isStopped() && idOf(now.project) === projectId && now.backbone.kind === 'ready' && now.backbone.loaded.id === backboneId;
      };
      const found: LitSample[] = [];
      for (const [done, { id }] of dataset.samples.entries()) {
        if (!isStill()) break;
        set({ lit: { kind: 'looking', of, done, total: dataset.samples.length } });
        const seen = await onceMoreWhenLost(get, fingerprint, async (): Promise<Result<LookedInside | undefined, EngineFailure>> => {
          const frame = await sampleFrame(id, inputSize, get, pictures);
          if (!frame) return ok(undefined);
          return get().onEngine((engine, loaded) => engine.lookInside(loaded.id, frame, { kind: 'channel', ...wish }, signal));
        });
        if (!isStill()) break;
        if (!seen.ok) {
          set({ lit: { kind: 'failed', of, detail: seen.error.detail } });
          return;
        }
        const map = seen.value?.blocks[0]?.maps[0];
        if (map) found.push({ id, light: map.light });
      }
      // Who stopped it has set the state already.
      if (isStopped()) return;
      if (!isStill()) {
        set({ lit: { kind: 'none' } });
        return;
      }
      found.sort((a, b) => b.light - a.light || (a.id < b.id ? -1 : 1));
      set({ lit: { kind: 'found', of, looked: found.length, samples: found.slice(0, TOLD) } });
    },
    cancelLit() {
      const { lit } = get();
      stop();
      if (lit.kind === 'looking') set({ lit: { kind: 'cancelled', of: lit.of } });
    },
    leaveLit() {
      stop();
      if (get().lit.kind !== 'found') set({ lit: { kind: 'none' } });
    },
    forgetLit() {
      stop();
      set({ lit: { kind: 'none' } });
    },
  };
}
