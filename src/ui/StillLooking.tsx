// What is on its way: stands where a verdict would be untrue until all samples are here and seen, or the head has learnt and was tested.
import { say } from '../words/say';
import { Progress } from './Progress';

type Look =
  | { readonly kind: 'adding' | 'seeing'; readonly done: number; readonly total: number }
  | { readonly kind: 'testing'; readonly done: number }
  | { readonly kind: 'opening' | 'reading' | 'waiting' | 'learning' };

/** Shows what is waited for, and how far it is where that is known. */
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
