// The evidence over the camera's picture, frame by frame.
import { useEffect, useMemo } from 'react';
import { cameraTrouble } from '../../store/capture/cameraSentence';
import { isMirrored } from '../../store/capture/cameraSlice';
import { liveNow } from '../../store/capture/captureSlice';
import type { Known } from '../../store/evaluation/known';
import type { HeadInUse } from '../../store/head/headInUse';
import { useAppStore } from '../../store/useAppStore';
import type { Elements } from '../../ui/elements';
import { VideoSquare } from '../../ui/VideoSquare';
import { say } from '../../words/say';
import { Bars, useKnownHere } from './Bars';
import { EvidenceOverlay } from './EvidenceOverlay';
import { EvidenceWords } from './EvidenceWords';
import { answered } from './answered';
import styles from './why.module.css';

interface LiveEvidenceProps {
  readonly head: HeadInUse;
  readonly nearest: (known: Known) => Elements;
}

/**
 * Has the live loop keep the last feature map while it is on the page. A note while the camera is not on, or sends nothing.
 * `nearest` draws the nearest samples.
 */
export function LiveEvidence({ head, nearest }: LiveEvidenceProps) {
  const camera = useAppStore((state) => state.camera);
  const mirror = useAppStore(isMirrored);
  const live = useAppStore(liveNow);
  const watch = useAppStore((state) => state.watchEvidence);
  const shape = useAppStore(({ backbone }) => (backbone.kind === 'ready' ? backbone.loaded.featureMaps.afterLastBlock : undefined));
  useEffect(() => {
    watch(true);
    return () => watch(false);
  }, [watch]);
  const answer = useMemo(() => {
    if (!live) return undefined;
    const { embedding, lastMap } = live;
    return answered(head, { embedding, map: lastMap && shape && { values: lastMap, shape } });
  }, [head, live, shape]);
  const known = useKnownHere(live?.embedding);
  const trouble = cameraTrouble(camera);
  if (trouble !== undefined) return <p role="alert">{trouble}</p>;
  if (camera.kind !== 'on')
    return <p className={styles.fine}>{camera.kind === 'opening' ? say('answers.starting') : say('answers.off')}</p>;
  const evidence = answer?.evidence;
  const classOf = (id: string | undefined) => head.classes.find((each) => each.id === id);
  const [yes, no] = [classOf(evidence?.classId), classOf(evidence?.against)];
  return (
    <div className={styles.explained}>
      <div className={styles.left}>
        <div className={styles.stage} data-live="true">
          <VideoSquare stream={camera.open.stream} mirror={mirror} label={say('answers.seen')} />
          {evidence && yes && no && <EvidenceOverlay evidence={evidence} exact />}
        </div>
      </div>
      <div className={styles.right}>
        {answer && <Bars scores={answer.scores} known={known} />}
        {evidence && yes && no && <EvidenceWords evidence={evidence} exact classes={{ for: yes, against: no }} />}
        {known && known.nearest.length > 0 && <div>{nearest(known)}</div>}
      </div>
    </div>
  );
}
