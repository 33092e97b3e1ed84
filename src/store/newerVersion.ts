// Whatever failed, a newer version on the server may be why: its workers, its backbone or a part of them is not there any more.
import type { StoreApi } from 'zustand/vanilla';
import type { BackboneSlice } from './backbone/backboneSlice';
import type { FineTuneSlice } from './epochs/fineTuneSlice';
import type { HeadSlice } from './head/headSlice';
import type { LearningCurveSlice } from './curve/learningCurveSlice';
import type { MlpSlice } from './epochs/mlpSlice';
import type { NoticeSlice } from './base/noticeSlice';
import type { Ports } from './base/ports';
import type { ZeroShotSlice } from './head/zeroShotSlice';

type Watched = BackboneSlice & ZeroShotSlice & HeadSlice & MlpSlice & FineTuneSlice & LearningCurveSlice & NoticeSlice;

/** Everything that fetches code or weights by itself, and can fail of it. */
const standing = ({ backbone, comingBackbone, classifier, training, autoTuning, mlpRun, fineTuneRun, curveWork }: Watched) => [
  backbone,
  comingBackbone,
  classifier,
  training,
  autoTuning,
  mlpRun,
  fineTuneRun,
  curveWork,
];

/** Asks the server whenever something has failed, and says so if it has a newer version. */
export function watchForNewer(store: Pick<StoreApi<Watched>, 'subscribe' | 'getState'>, { whyMissing }: Pick<Ports, 'whyMissing'>): void {
  store.subscribe((state, before) => {
    const earlier = standing(before);
    const failed = standing(state).some((now, i) => now?.kind === 'failed' && earlier[i]?.kind !== 'failed');
    if (!failed) return;
    void whyMissing(undefined).then((why) => {
      if (why === 'newer') store.getState().notify({ kind: 'part-missing', why });
    });
  });
}
