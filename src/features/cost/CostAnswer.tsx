// The answer on cost, in two sentences: which part of pretraining's energy the head used, and how many heads would take as much.
import type { DeviceClass } from '../../core/compare/cost';
import { USUAL_WATTS } from '../../core/compare/cost';
import answers from '../../ui/answers.module.css';
import type { Elements } from '../../ui/elements';
import { Progress } from '../../ui/Progress';
import { say } from '../../words/say';
import { costSentences } from './costSentences';
import type { HeadCost, Pretraining } from './useCost';
import { useCard, useHeadCost } from './useCost';

/** What this device most likely is. */
export const usualDevice = (): DeviceClass => (matchMedia('(pointer: coarse)').matches ? 'phone' : 'laptop');

/**
 * A progress bar while the backbone's card is being read, and a note while the time of a picture is being measured or where nobody
 * published what pretraining took.
 */
export function CostAnswer({ head, pretraining }: { readonly head: HeadCost; readonly pretraining: Pretraining }) {
  if (pretraining === 'reading') return <Progress label={say('cost.reading')} />;
  if (!head.energy)
    return (
      <p className={answers.sentence} role="status">
        {say('cost.measuring')}
      </p>
    );
  if (!pretraining) return <p className={answers.sentence}>{say('cost.shareUnknown')}</p>;
  const [share, payback] = costSentences(pretraining, head.energy);
  return (
    <div role="status">
      <p className={answers.sentence}>{share}</p>
      <p className={answers.detail}>{payback}</p>
    </div>
  );
}

/** The answer for the open project, at the watts that a device like this one usually takes; for whoever asks elsewhere. */
export function CostNow({ otherwise }: { readonly otherwise: Elements }) {
  const head = useHeadCost(USUAL_WATTS[usualDevice()]);
  const { pretraining } = useCard(head?.spec);
  return head ? <CostAnswer head={head} pretraining={pretraining} /> : otherwise;
}
