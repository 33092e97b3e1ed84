// The step from a mapping to a head: one press, once two classes have a label.
import { Check, Zap } from 'lucide-react';
import { useMemo } from 'react';
import { zeroShotClasses } from '../../core/heads/zeroShot';
import type { Classifier } from '../../core/backbones/classifier';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';
import styles from './zeroShot.module.css';

/** The button that chooses the zero-shot head, or that it is in use; nothing while fewer than two classes have a label. */
export function UseZeroShot({ classifier }: { readonly classifier: Classifier }) {
  const mapping = useAppStore((state) => state.settings.labelMapping);
  const classes = useAppStore((state) => state.dataset.classes);
  const inUse = useAppStore(({ settings }) => settings.headKind === 'zero-shot');
  const chooseHead = useAppStore((state) => state.chooseHead);
  const enough = useMemo(() => {
    const on = classes.filter(({ enabled }) => enabled).map(({ id }) => id);
    return zeroShotClasses(classifier, mapping, on).length >= 2;
  }, [classifier, mapping, classes]);
  if (inUse) {
    return (
      <p className={styles.inUse}>
        <Check aria-hidden="true" />
        <span>{enough ? say('zeroShot.inUse') : say('zeroShot.chosen')}</span>
      </p>
    );
  }
  if (!enough) return null;
  return (
    <Button size="s" icon={<Zap />} kind="primary" onClick={() => chooseHead({ kind: 'zero-shot' })}>
      {say('zeroShot.use')}
    </Button>
  );
}
