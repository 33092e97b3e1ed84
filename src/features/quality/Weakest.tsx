// The class of which the least is found, and how many others are as weak.
import { isolated } from '../../core/base/names';
import type { Quality } from '../../core/evaluation/quality';
import { ClassDot } from '../../ui/ClassDot';
import { say } from '../../words/say';
import { useClassNamed } from './useClassNamed';
import styles from './quality.module.css';

/** Its name with how many of its held-out samples were found. */
export function Weakest({ of: { classId, right, total, others } }: { readonly of: NonNullable<Quality['weakest']> }) {
  const { name, colour } = useClassNamed()(classId);
  return (
    <p className={styles.fact}>
      <ClassDot colour={colour} size="s" />
      <span>{say('quality.weakest', { name: isolated(name), right, asked: total, others })}</span>
    </p>
  );
}
