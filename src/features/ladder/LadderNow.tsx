// The rung to stop at in the open project, where the ladder was measured; for whoever asks elsewhere.
import { ladderNow } from '../../store/compare/ladderNow';
import { useAppStore, useKept } from '../../store/useAppStore';
import answers from '../../ui/answers.module.css';
import type { Elements } from '../../ui/elements';
import { sentences } from '../../words/lists';
import { missingSentence } from './missing';
import { headline } from './rungs';

export function LadderNow({ otherwise }: { readonly otherwise: Elements }) {
  const { measured } = useAppStore(ladderNow);
  useKept('readLadder');
  return measured ? (
    <p className={answers.sentence} role="status">
      {sentences(headline(measured), missingSentence(measured.tuning))}
    </p>
  ) : (
    otherwise
  );
}
