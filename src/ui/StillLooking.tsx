// Samples that are still on their way, or still to be seen by the backbone: what stands where a verdict on all of them would be untrue.
import { say } from '../words/say';
import { Progress } from './Progress';

type Look =
  { readonly kind: 'adding' | 'seeing'; readonly done: number; readonly total: number } | { readonly kind: 'reading' | 'waiting' };

/** Shows how far samples are that are on their way. */
export function StillLooking({ of }: { readonly of: Look }) {
  switch (of.kind) {
    case 'adding':
    case 'seeing':
      return (
        <Progress
          label={of.kind === 'adding' ? say('classes.adding') : say('classes.embedding')}
          value={of.done / Math.max(1, of.total)}
          detail={say('common.progress', { done: of.done, total: of.total })}
        />
      );
    case 'reading':
      return <Progress label={say('headStatus.looking')} />;
    case 'waiting':
      return <Progress label={say('headStatus.waiting')} />;
  }
}
