// Why the head said so: a picture, what in it speaks for the answer, and what changes it.
import { Lightbulb } from 'lucide-react';
import type { Known } from '../../store/evaluation/known';
import { comparedNow } from '../../store/evaluation/known';
import { yetToKnow } from '../../store/evaluation/yetToKnow';
import { useAppStore } from '../../store/useAppStore';
import { headInUseNow } from '../../store/head/headInUse';
import { CalibratedNote } from '../../ui/CalibratedNote';
import type { Elements } from '../../ui/elements';
import { EmptyState } from '../../ui/EmptyState';
import { StillLooking } from '../../ui/StillLooking';
import { say } from '../../words/say';
import type { Choice } from './choice';
import { Explained } from './Explained';
import { LearntByNow } from './LearntByNow';
import { LiveEvidence } from './LiveEvidence';
import { PickPicture } from './PickPicture';
import { useChoice } from './useChoice';
import { usePictureOf } from './usePictureOf';
import styles from './why.module.css';

interface WhyProps {
  /** Leads to where a head is taught. */
  readonly teach: Elements;
  /** The samples nearest to a picture. */
  readonly nearest: (known: Known) => Elements;
}

/**
 * A choice of picture and its explanation; a note with `teach` where there is no head or nothing to compare with.
 * `nearest` draws the nearest samples.
 */
export function Why({ teach, nearest }: WhyProps) {
  const head = useAppStore(headInUseNow);
  const some = useAppStore((state) => comparedNow(state) !== undefined || state.opened !== undefined);
  const yet = useAppStore(yetToKnow);
  const { choice, choose, newest } = useChoice();
  const picture = usePictureOf(choice);
  if ((!head || !some) && yet) return <StillLooking of={yet} />;
  if (!head || !some)
    return (
      <EmptyState icon={<Lightbulb />} title={say('testPlace.whyEmpty')} actions={teach}>
        {say('testPlace.whyEmptyText')}
      </EmptyState>
    );
  return (
    <div className={styles.why}>
      <PickPicture chosen={choice} newest={newest} onChoose={choose} />
      <LearntByNow id={choice?.kind === 'sample' ? choice.id : undefined} />
      {choice?.kind === 'camera' && <LiveEvidence head={head} nearest={nearest} />}
      {picture === 'failed' && <p role="alert">{say('why.failed')}</p>}
      {picture !== undefined && picture !== 'failed' && (
        <Explained
          key={keyOf(choice)}
          head={head}
          picture={picture}
          own={choice?.kind === 'sample' ? choice.id : undefined}
          nearest={nearest}
        />
      )}
      {choice && <CalibratedNote temperature={head.temperature} />}
    </div>
  );
}

/** Another picture begins unchanged; a newer frame of the camera is another picture. */
function keyOf(choice: Choice | undefined): string {
  if (!choice || choice.kind === 'camera') return '';
  return [choice.kind, choice.kind === 'frame' ? frameNumber(choice.picture) : choice.id].join(' ');
}

const numbers = new WeakMap<ImageBitmap, number>();
let next = 0;

function frameNumber(picture: ImageBitmap): number {
  const known = numbers.get(picture) ?? next++;
  numbers.set(picture, known);
  return known;
}
