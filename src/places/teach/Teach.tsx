// Teach: collect, learn, use. What the head answers is in sight at every width, beside the camera where there is no room for three columns.
import { CameraStage } from '../../features/capture/CameraStage';
import { DrawnInstead } from '../../features/capture/DrawnInstead';
import { Classes } from '../../features/classes/Classes';
import { EpochRuns } from '../../features/epochs/EpochRuns';
import { AnswerStrip } from '../../features/predict/AnswerStrip';
import { LivePredictions } from '../../features/predict/LivePredictions';
import { TryIt } from '../../features/predict/TryIt';
import { OnceOpened } from '../../features/projects/OnceOpened';
import { useHanded } from '../../features/share/useHanded';
import { BackboneState } from '../../features/train/BackboneState';
import { HeadStatus } from '../../features/train/HeadStatus';
import { AlreadySees } from '../../features/zeroShot/AlreadySees';
import { lazily } from '../../ui/lazily';
import { Panel } from '../../ui/Panel';
import { say } from '../../words/say';
import { sectionAddress } from '../sections';
import styles from './teach.module.css';

const WhatIsLearnt = lazily(() => import('./WhatIsLearnt').then(({ WhatIsLearnt: what }) => what));
const JustUse = lazily(() => import('./JustUse').then(({ JustUse: use }) => use));

/** The three steps, or `JustUse` for whoever has a head from a file and no samples. */
export function Teach() {
  return useHanded() ? <JustUse /> : <Steps />;
}

function Steps() {
  return (
    <div className={styles.steps}>
      <div className={styles.collect}>
        <Panel title={say('steps.collect')} step={1}>
          <CameraStage answer={<AnswerStrip />} />
          <DrawnInstead href={sectionAddress('compare', 'sets')} />
          <Classes />
        </Panel>
      </div>
      <div className={styles.learn} data-step="learn" data-scrolls-within="block">
        <Path />
        <Panel title={say('steps.learn')} step={2}>
          <HeadStatus />
          <EpochRuns />
          <BackboneState />
          <OnceOpened>
            <WhatIsLearnt />
          </OnceOpened>
        </Panel>
      </div>
      <div className={styles.use} data-scrolls-within="block">
        <Path />
        <Panel title={say('steps.use')} step={3}>
          <LivePredictions />
          <TryIt />
          <OnceOpened>
            <AlreadySees />
          </OnceOpened>
        </Panel>
      </div>
    </div>
  );
}

/** A pencil's stroke from the step before to this one. */
function Path() {
  return (
    <svg className={styles.path} viewBox="0 0 48 24" aria-hidden="true">
      <path d="M3 14C10 7 17 7 23 12s13 5 20 0" />
      <path d="M36 5l8.500 6.500L38 20" />
    </svg>
  );
}
