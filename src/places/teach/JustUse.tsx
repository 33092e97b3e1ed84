// Teach for a person who was handed a head and has no samples: what it says, and what it is. Collecting is a press away.
import { Backbones } from '../../features/backbones/Backbones';
import { CameraControls } from '../../features/capture/CameraControls';
import { useStraightAddress } from '../../features/notices/useStraightAddress';
import { LivePredictions } from '../../features/predict/LivePredictions';
import { TryIt } from '../../features/predict/TryIt';
import { HandedHead } from '../../features/share/HandedHead';
import { BackboneState } from '../../features/train/BackboneState';
import { HeadStatus } from '../../features/train/HeadStatus';
import { Machine } from '../../features/train/Machine';
import { Panel } from '../../ui/Panel';
import styles from '../sheets.module.css';
import { say } from '../../words/say';
import { straightAddress } from '../straightAddress';
import { useFragment } from '../usePlace';

/** Two panels: live predictions with pictures to try, and about the opened head. */
export function JustUse() {
  useStraightAddress(straightAddress(useFragment()));
  return (
    <div className={styles.sheets}>
      <Panel title={say('steps.use')}>
        <LivePredictions />
        <CameraControls />
        <TryIt />
      </Panel>
      <Panel title={say('sheets.aboutHead')}>
        <HeadStatus />
        <BackboneState />
        <HandedHead />
        <Machine backbones={<Backbones />} />
      </Panel>
    </div>
  );
}
