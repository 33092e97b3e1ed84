// Samples that are not learnt because their picture or its embedding cannot be had: why, and another try.
import { RotateCw } from 'lucide-react';
import { unreadableSentence } from '../../store/embeddings/unreadableSentence';
import { unreadableNow } from '../../store/embeddings/embeddingSlice';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';
import styles from './classes.module.css';

/** Of one sample: nothing while it can be read. */
export function WhyNotLearnt({ id }: { readonly id: string }) {
  const why = useAppStore((state) => unreadableNow(state).get(id));
  const retry = useAppStore((state) => state.retryUnreadable);
  if (!why) return null;
  return (
    <p className={styles.note} role="status">
      <span>{unreadableSentence(why)}</span>
      <Button size="s" icon={<RotateCw />} onClick={() => void retry([id])}>
        {say('common.tryAgain')}
      </Button>
    </p>
  );
}

/** Of a class: how many, nothing while there are none. */
export function CountNotLearnt({ ids }: { readonly ids: readonly string[] }) {
  const unreadable = useAppStore(unreadableNow);
  const retry = useAppStore((state) => state.retryUnreadable);
  const here = unreadable.size > 0 ? ids.filter((id) => unreadable.has(id)) : [];
  if (here.length === 0) return null;
  return (
    <p className={styles.note}>
      <span>{say('samples.notLearned', { count: here.length })}</span>
      <Button size="s" icon={<RotateCw />} onClick={() => void retry()}>
        {say('samples.tryAll')}
      </Button>
    </p>
  );
}
