// The answer on cost, in two sentences: which part of pretraining's energy the head used, and how many heads would take as much.
import answers from '../../ui/answers.module.css';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import type { Elements } from '../../ui/elements';
import { Progress } from '../../ui/Progress';
import { say } from '../../words/say';
import { timingSentence } from './billLines';
import { costSentences } from './costSentences';
import type { HeadCost } from './headCost';
import type { Pretraining } from './useCost';
import { useCard, useHeadCostNow } from './useCost';

interface CostAnswerProps {
  readonly head: HeadCost;
  readonly pretraining: Pretraining;
  readonly onAgain: () => void;
}

/**
 * That nothing was learnt, where that is so.
 * A progress bar while the backbone's card is being read, and a note while the time of a picture is being measured
 * or could not be, where nobody
 * published what pretraining took, or where that could not be read: `onAgain` then asks for it anew.
 */
export function CostAnswer({ head, pretraining, onAgain }: CostAnswerProps) {
  if (head.samples === 0) return <p className={answers.sentence}>{say('cost.nothingLearned')}</p>;
  if (pretraining === 'reading') return <Progress label={say('cost.reading')} />;
  if (pretraining === 'unread')
    return (
      <Banner
        tone="warn"
        actions={
          <Button size="s" onClick={onAgain}>
            {say('common.tryAgain')}
          </Button>
        }
      >
        {say('cost.shareUnread')}
      </Banner>
    );
  if (!head.energy)
    return (
      <p className={answers.sentence} role="status">
        {timingSentence(head)}
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

/** The answer for the open project, at the watts that are assumed on the page of cost; for whoever asks elsewhere. */
export function CostNow({ otherwise }: { readonly otherwise: Elements }) {
  const head = useHeadCostNow();
  const { pretraining, again } = useCard(head?.spec);
  return head ? <CostAnswer head={head} pretraining={pretraining} onAgain={again} /> : otherwise;
}
