// What is on its way: stands where a verdict would be untrue until all samples are here and seen, or the head has learnt and was tested.
import { say } from '../words/say';
import { Progress } from './Progress';
import styles from './StillLooking.module.css';

type Look = { readonly kind: 'adding'; readonly done: number; readonly total: number } | WithBar;

type WithBar =
  | { readonly kind: 'seeing'; readonly done: number; readonly total: number }
  | { readonly kind: 'testing'; readonly done: number }
  | { readonly kind: 'opening' | 'reading' | 'waiting' | 'learning' };

/**
 * Says what is waited for, and how far it is where that is known; where several parts of a place wait, the first of them alone has the bar.
 * Pictures on their way are counted by an upload's own bar, which is in view wherever one runs: here it is said in words.
 */
export function StillLooking({ of }: { readonly of: Look }) {
  if (of.kind === 'adding') return <p className={styles.words}>{say('classes.adding')}</p>;
  return (
    <div className={styles.still}>
      <Bar of={of} />
    </div>
  );
}

function Bar({ of }: { readonly of: WithBar }) {
  switch (of.kind) {
    case 'seeing':
      return (
        <Progress
          label={say('classes.embedding')}
          value={of.done / Math.max(1, of.total)}
          detail={say('common.progress', { done: of.done, total: of.total })}
        />
      );
    case 'opening':
      return <Progress label={say('headStatus.opening')} />;
    case 'reading':
      return <Progress label={say('headStatus.looking')} />;
    case 'waiting':
      return <Progress label={say('headStatus.waiting')} />;
    case 'learning':
      return <Progress label={say('headStatus.learning')} />;
    case 'testing':
      return <Progress label={say('quality.makingFirst')} value={of.done} />;
  }
}
