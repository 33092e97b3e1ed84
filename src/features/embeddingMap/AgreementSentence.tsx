// The answer of the map, measured on the embeddings themselves: how often the nearest picture is of the same class, pretrained and random.
import { allSamples } from '../../core/dataset/dataset';
import { ENOUGH_FOR_A_SHARE } from '../../core/evaluation/quality';
import { yetToSee } from '../../store/embeddings/yetToSee';
import { useAppStore } from '../../store/useAppStore';
import answers from '../../ui/answers.module.css';
import { StillLooking } from '../../ui/StillLooking';
import { shareRange } from '../../words/ranges';
import { say } from '../../words/say';
import styles from './embeddingMap.module.css';
import type { Agreement } from './mapNumbers';
import { agreementsOf, agreementWorth } from './mapNumbers';
import type { ShownMap } from './useMaps';

const VERDICTS = {
  better: 'embeddingMap.better',
  worse: 'embeddingMap.worse',
  'no clear difference': 'embeddingMap.same',
} as const;

/** Compares the first two of `maps`, or tells of the first where it is the only one made; nothing while that is not made. */
export function AgreementSentence({ maps }: { readonly maps: readonly ShownMap[] }) {
  const samples = useAppStore(({ dataset }) => allSamples(dataset));
  const first = maps[0]?.made;
  if (!first) return null;
  const second = maps[1]?.made;
  return <Told agreements={agreementsOf(second ? [first, second] : [first], samples)} />;
}

function Told({ agreements: [first, second] }: { readonly agreements: readonly Agreement[] }) {
  const yet = useAppStore(yetToSee);
  if (!first)
    return (
      <p className={answers.sentence} role="status">
        {say('embeddingMap.toFind')}
      </p>
    );
  const { right, total, interval } = first;
  if (total === 0 && yet) return <StillLooking of={yet} />;
  if (total === 0) return <p className={answers.sentence}>{say('embeddingMap.notAsked')}</p>;
  const worth = second && second.total > 0 ? agreementWorth(first, second) : undefined;
  return (
    <div role="status">
      <p className={answers.sentence}>{say('embeddingMap.nearest', { right, asked: total })}</p>
      <p className={styles.small}>
        <span>
          {total < ENOUGH_FOR_A_SHARE
            ? say('embeddingMap.few')
            : say('embeddingMap.interval', { range: shareRange(interval.low, interval.high) })}
        </span>
        {worth && <span>{say(VERDICTS[worth.verdict], { right: worth.firstRight, asked: worth.samples })}</span>}
      </p>
    </div>
  );
}
