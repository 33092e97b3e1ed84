// What stands under a long list: a button that shows more of it, and one that shows only its beginning again.
import { ChevronDown, ChevronUp } from 'lucide-react';
import { say } from '../words/say';
import { Button } from './Button';
import styles from './FoldButton.module.css';
import type { Folded } from './useFolded';

interface FoldButtonProps {
  readonly of: Folded;
  /** What the button says that shows more. */
  readonly more: string;
  readonly size?: 'm' | 's';
}

/** Where one press shows all, the button that was pressed becomes the way back: who came by keyboard stays on it. */
export function FoldButton({ of: { next, unfolded, showMore, showFewer }, more, size = 'm' }: FoldButtonProps) {
  if (next === 0 && !unfolded) return null;
  const fewer = () => {
    showFewer();
    // What stood above is gone: the button is not left far out of sight.
    const pressed = document.activeElement;
    requestAnimationFrame(() => pressed?.scrollIntoView({ block: 'nearest' }));
  };
  return (
    <div className={styles.fold}>
      <Button size={size} kind="quiet" icon={next > 0 ? <ChevronDown /> : <ChevronUp />} onClick={next > 0 ? showMore : fewer}>
        {next > 0 ? more : say('common.showFewer')}
      </Button>
      {next > 0 && unfolded && (
        <Button size={size} kind="quiet" icon={<ChevronUp />} onClick={fewer}>
          {say('common.showFewer')}
        </Button>
      )}
    </div>
  );
}
