// What the head says of the camera, frame by frame.
import { ScanEye } from 'lucide-react';
import type { ClassScore } from '../../store/headInUse';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { LiveRegion } from '../../ui/LiveRegion';
import { ProbabilityMeter } from '../../ui/ProbabilityMeter';
import { VideoSquare } from '../../ui/VideoSquare';
import styles from './predict.module.css';
import { useHeadInUse, useScores } from './useScores';

export function LivePredictions() {
  const camera = useAppStore((state) => state.camera);
  const mirror = useAppStore((state) => state.mirror);
  const turnOn = useAppStore((state) => state.turnCameraOn);
  const live = useAppStore((state) => state.live);
  const head = useHeadInUse();
  const scores = useScores(live?.embedding);

  if (!head) {
    return (
      <EmptyState icon={<ScanEye />} title="Predictions appear here">
        As soon as two classes have a sample each. Every further sample makes them better at once.
      </EmptyState>
    );
  }
  return (
    <div className={styles.live}>
      {camera.kind === 'on' ? (
        <div className={styles.picture}>
          <VideoSquare stream={camera.open.stream} mirror={mirror} label="What the head sees" />
        </div>
      ) : (
        <p className={styles.off}>
          The camera is {camera.kind === 'opening' ? 'starting' : 'off'}.{' '}
          {camera.kind !== 'opening' && <Button size="s" onClick={() => void turnOn()}>Turn it on</Button>}
        </p>
      )}
      <ul className={styles.bars} aria-label="Predictions">
        {head.classes.map((each, i) => (
          <li key={each.id}>
            <ProbabilityMeter
              label={each.name}
              value={scores?.[i]?.probability ?? 0}
              colour={each.colour}
              leading={scores?.[i]?.leading ?? false}
            />
          </li>
        ))}
      </ul>
      <LiveRegion text={spoken(scores)} />
    </div>
  );
}

function spoken(scores: readonly ClassScore[] | undefined): string {
  const top = scores?.find(({ leading }) => leading);
  if (!top) return '';
  return top.probability < 0.6 ? 'Not sure' : top.class.name;
}
