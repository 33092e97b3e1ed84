// The rung to stop at in the open project, where the ladder was measured; for whoever asks elsewhere.
import { behindSentence } from '../../store/compare/behindSentence';
import { ladderBehind, ladderNow } from '../../store/compare/ladderNow';
import { useAppStore } from '../../store/useAppStore';
import { useKept } from '../../store/useKept';
import answers from '../../ui/answers.module.css';
import type { Elements } from '../../ui/elements';
import { sentences } from '../../words/lists';
import { missingSentence } from './missing';
import { headline, wasTested } from './rungs';

/**
 * Reads what is kept of the open project's ladder and says its headline, and whether the samples have changed since;
 * `otherwise` where it was never measured, or nothing could be tested.
 */
export function LadderNow({ otherwise }: { readonly otherwise: Elements }) {
  const { measured } = useAppStore(ladderNow);
  const behind = useAppStore(ladderBehind);
  useKept('ladder');
  return measured && wasTested(measured) ? (
    <div role="status">
      <p className={answers.sentence}>{sentences(headline(measured), missingSentence(measured.tuning))}</p>
      {behind && <p className={answers.detail}>{behindSentence(behind)}</p>}
    </div>
  ) : (
    otherwise
  );
}
