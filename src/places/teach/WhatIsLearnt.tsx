// What is reused and what is learnt, how, and what can be done with it: below the first line of Learn, fetched after the first paint.
import { ClipboardCheck, ClipboardList, FolderOpen } from 'lucide-react';
import { Augmentation } from '../../features/augmentation/Augmentation';
import { BackboneOffer } from '../../features/backbones/BackboneOffer';
import { Backbones } from '../../features/backbones/Backbones';
import { FineTuneRung, MlpRung } from '../../features/epochs/EpochPanels';
import { HowItLearns } from '../../features/heads/HowItLearns';
import { useStraightAddress } from '../../features/notices/useStraightAddress';
import { QualityTile } from '../../features/quality/QualityTile';
import { BackToOwnHead } from '../../features/share/BackToOwnHead';
import { SaveHead } from '../../features/share/SaveHead';
import { TestSetLine } from '../../features/testSet/TestSetLine';
import { Machine } from '../../features/train/Machine';
import { Transfer } from '../../features/train/Transfer';
import { ZeroShotRung } from '../../features/zeroShot/ZeroShotRung';
import { ButtonLink } from '../../ui/ButtonLink';
import { say } from '../../words/say';
import { addressOf } from '../places';
import { sectionAddress } from '../sections';
import { straightAddress } from '../straightAddress';
import { useFragment } from '../usePlace';
import styles from './teach.module.css';

/**
 * Saving the head, the picture of transfer, its quality, and the choice of backbone.
 * Puts together what features may not import from each other.
 */
export function WhatIsLearnt() {
  // Teach is what an address that names no place leads to.
  useStraightAddress(straightAddress(useFragment()));
  return (
    <>
      <div className={styles.files}>
        <SaveHead besideSteps />
        <BackToOwnHead />
      </div>
      <Transfer
        howItLearns={
          <HowItLearns
            panels={{ 'zero-shot': <ZeroShotRung />, mlp: <MlpRung />, 'fine-tuned': <FineTuneRung /> }}
            below={<Augmentation />}
          />
        }
      />
      <QualityTile more={<ToWhereItIsWrong />} />
      <TestSetLine
        more={
          <ButtonLink kind="quiet" size="s" icon={<ClipboardList />} href={sectionAddress('test', 'set')}>
            {say('testSet.toIt')}
          </ButtonLink>
        }
      />
      <div className={styles.files}>
        <ButtonLink kind="quiet" icon={<FolderOpen />} href={addressOf('share')}>
          {say('sheets.openOrShare')}
        </ButtonLink>
      </div>
      <BackboneOffer />
      <Machine backbones={<Backbones />} />
    </>
  );
}

function ToWhereItIsWrong() {
  return (
    <ButtonLink kind="quiet" size="s" icon={<ClipboardCheck />} href={addressOf('test')}>
      {say('quality.more')}
    </ButtonLink>
  );
}
