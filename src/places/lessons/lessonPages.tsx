// The page of each lesson: with the pictures, the opening and the measured answer that other features show.
import type { ComponentType } from 'react';
import { useWorthOutcome } from '../../features/columns/useWorthOutcome';
import { WorthNow } from '../../features/columns/WorthNow';
import { CostNow } from '../../features/cost/CostAnswer';
import { useCostOutcome } from '../../features/cost/useCostOutcome';
import { LadderNow } from '../../features/ladder/LadderNow';
import { useLadderOutcome } from '../../features/ladder/useLadderOutcome';
import { CurveNow } from '../../features/learningCurve/CurveNow';
import { useCurveOutcome } from '../../features/learningCurve/useCurveOutcome';
import { LessonPage } from '../../features/lessons/LessonPage';
import type { ShownLesson } from '../../features/lessons/shownLessons';
import { shownLessons } from '../../features/lessons/shownLessons';
import { SwappedAnswer } from '../../features/lessons/SwappedAnswer';
import { useSwappedOutcome } from '../../features/lessons/useSwapped';
import { DrawingView } from '../../features/sampleSets/DrawingView';
import { SampleSetState } from '../../features/sampleSets/SampleSetState';
import type { Elements } from '../../ui/elements';
import { Panel } from '../../ui/Panel';
import { sectionAddress } from '../sections';
import styles from '../sheets.module.css';

const ANSWERS: Readonly<Record<ShownLesson['id'], (otherwise: Elements) => Elements>> = {
  reuse: (otherwise) => <WorthNow otherwise={otherwise} />,
  few: (otherwise) => <CurveNow otherwise={otherwise} />,
  ladder: (otherwise) => <LadderNow otherwise={otherwise} />,
  cost: (otherwise) => <CostNow otherwise={otherwise} />,
  misleads: (otherwise) => <SwappedAnswer otherwise={otherwise} />,
};

/** The place of what came out among the answers that could be expected; undefined until it is measured. */
const OUTCOMES: Readonly<Record<ShownLesson['id'], () => number | undefined>> = {
  reuse: useWorthOutcome,
  few: useCurveOutcome,
  ladder: useLadderOutcome,
  cost: useCostOutcome,
  misleads: useSwappedOutcome,
};

function pageOf(id: ShownLesson['id']): ComponentType {
  const useOutcome = OUTCOMES[id];
  return function Lesson() {
    const came = useOutcome();
    const title = shownLessons().find((each) => each.id === id)?.title ?? '';
    return (
      <div className={styles.sheets} data-one="true">
        <Panel title={title}>
          <LessonPage
            id={id}
            addressOf={(other) => sectionAddress('lessons', other)}
            view={(drawing) => <DrawingView drawing={drawing} />}
            opening={<SampleSetState />}
            answer={ANSWERS[id]}
            came={came}
          />
        </Panel>
      </div>
    );
  };
}

export const lessonPages: Readonly<Record<ShownLesson['id'], ComponentType>> = {
  reuse: pageOf('reuse'),
  few: pageOf('few'),
  ladder: pageOf('ladder'),
  cost: pageOf('cost'),
  misleads: pageOf('misleads'),
};
