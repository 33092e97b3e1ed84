// Whether an opened head gives the same answers here as where it was saved, as its drawn pictures found out.
import type { HeadProof } from '../../store/head/headFileSlice';
import { SAME_ANSWERS } from '../../store/head/headFileSlice';
import type { OpenedHead } from '../../store/head/trainedHead';
import { useAppStore } from '../../store/useAppStore';
import { finePercent, twoDigits } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './share.module.css';

/**
 * Marked where the largest difference is more than `SAME_ANSWERS`; says so where the file has no such pictures,
 * and nothing until they were asked.
 */
export function HeadProofLine({ document }: { readonly document: OpenedHead['document'] }) {
  const proof = useAppStore((state) => state.headProof);
  if (!document.proof) return <p className={styles.note}>{say('modelCard.noProof')}</p>;
  if (proof.kind === 'none' || proof.document !== document) return null;
  const differs = proof.kind === 'asked' && proof.difference > SAME_ANSWERS;
  return (
    <p className={styles.proof} role="status" data-differs={differs}>
      {proofSentence(proof)}
    </p>
  );
}

function proofSentence(proof: Exclude<HeadProof, { readonly kind: 'none' }>): string {
  if (proof.kind === 'asking') return say('modelCard.asking');
  if (proof.kind === 'unanswered') return say('modelCard.unanswered');
  const { difference, embeddings } = proof;
  const points = twoDigits(100 * difference);
  if (difference === 0) return say('modelCard.equal');
  return difference <= SAME_ANSWERS
    ? say('modelCard.same', { points })
    : say('modelCard.differs', { points, share: finePercent(embeddings) });
}
