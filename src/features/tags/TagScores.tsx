// How good the head is under each tag and pair of tags, the worst first;
// and whether a tag is clearly worse, where there are enough pictures.
import { allSamples } from '../../core/dataset/dataset';
import type { TagScore } from '../../core/evaluation/tagScores';
import { shownClasses } from '../../store/dataset/shownClasses';
import { noBetterSentence } from '../../store/evaluation/guessingSentence';
import { yetToKnow } from '../../store/evaluation/yetToKnow';
import { useAppStore } from '../../store/useAppStore';
import { Explained } from '../../ui/Explained';
import { shareAxis, shareRow } from '../../ui/figure';
import { NumbersTable } from '../../ui/NumbersTable';
import { Segments } from '../../ui/Segments';
import { ShareRange } from '../../ui/ShareRange';
import { StillLooking } from '../../ui/StillLooking';
import { percent } from '../../words/numbers';
import { shareEnds } from '../../words/ranges';
import { say } from '../../words/say';
import styles from './tags.module.css';
import type { BiasLink } from './useBiasLink';
import { useTagScores } from './useTagScores';
import { fairness, keyOf, nameOf, scoreCells, scoreHeads, VERDICTS } from './tagWords';

/** Shown as bars; all of them stand in the table. */
const SHOWN = 12;

/**
 * Of held-out samples or of the test set, whichever `link` says, where there are both.
 * A note where nothing is tagged or no tagged sample was asked.
 */
export function TagScores({ link: { of, choose } }: { readonly link: BiasLink }) {
  const heldOut = useTagScores('held-out');
  const tested = useTagScores('test-set');
  const yet = useAppStore(yetToKnow);
  const classes = useAppStore(shownClasses);
  const tagged = useAppStore(({ dataset }) => allSamples(dataset).some(({ tags }) => tags));
  if (!tagged && yet?.kind === 'opening') return <StillLooking of={yet} />;
  if (!tagged) {
    return (
      <p className={styles.sentence}>
        <Explained text={say('tags.none')} />
      </p>
    );
  }
  if (yet && heldOut.length + tested.length === 0) return <StillLooking of={yet} />;
  if (heldOut.length + tested.length === 0) return <p className={styles.sentence}>{say('tags.notAsked')}</p>;
  const both = heldOut.length > 0 && tested.length > 0;
  const shown = both ? of : tested.length > 0 ? 'test-set' : 'held-out';
  const scores = shown === 'test-set' ? tested : heldOut;
  return (
    <div className={styles.block}>
      {both && (
        <Segments
          label={say('tags.which')}
          value={shown}
          options={[
            { value: 'held-out', label: say('tags.heldOut') },
            { value: 'test-set', label: say('tags.testSet') },
          ]}
          onChange={(next) => choose({ of: next })}
        />
      )}
      {yet && yet.kind !== 'testing' && <StillLooking of={yet} />}
      <p className={styles.sentence} role="status">
        {fairness(scores)}
      </p>
      <p className={styles.small}>{say(shown === 'test-set' ? 'tags.howTest' : 'tags.how')}</p>
      <ul className={styles.scores}>
        {scores.slice(0, SHOWN).map((each) => {
          const noBetter = noBetterSentence(each.right, each.baseline, classes);
          return (
            <li key={keyOf(each)}>
              <h3>{nameOf(each)}</h3>
              <p>{say('tags.right', { right: each.right, asked: each.total })}</p>
              <p className={styles.small}>{say('columns.between', shareEnds(each.interval.low, each.interval.high))}</p>
              <ShareRange low={each.interval.low} high={each.interval.high} share={each.right / each.total} />
              <p className={styles.small}>{VERDICTS[each.verdict]()}</p>
              {noBetter && <p className={styles.small}>{noBetter}</p>}
            </li>
          );
        })}
      </ul>
      {scores.length > SHOWN && <p className={styles.small}>{say('tags.inTable', { count: scores.length - SHOWN })}</p>}
      <ScoreTable scores={scores} caption={say(shown === 'test-set' ? 'tags.captionTest' : 'tags.caption')} />
    </div>
  );
}

function ScoreTable({ scores, caption }: { readonly scores: readonly TagScore[]; readonly caption: string }) {
  const save = useAppStore((state) => state.saveTable);
  const saveFigure = useAppStore((state) => state.saveFigure);
  const saveCsv = () =>
    save(say('tags.csvName'), [
      ['tag', 'second', 'right', 'asked', 'low', 'high', 'rightWithout', 'askedWithout', 'difference', 'differenceLow', 'differenceHigh'],
      ...scores.map(({ tags: [first, second], right, total, interval, others, beside }) => [
        ...[first, second ?? '', right, total, interval.low, interval.high],
        ...[others.right, others.total, beside.difference, beside.between.low, beside.between.high],
      ]),
    ]);
  return (
    <NumbersTable
      name="tags table"
      caption={caption}
      heads={scoreHeads()}
      rows={scores.map((each) => ({ key: keyOf(each), name: nameOf(each), cells: scoreCells(each) }))}
      onSave={saveCsv}
      picture={{
        figure: () => ({
          kind: 'ranges',
          title: fairness(scores),
          axis: shareAxis(say('tags.share'), percent),
          rows: scores.map((each) => shareRow(nameOf(each), say('tags.right', { right: each.right, asked: each.total }), each)),
        }),
        onSave: (file) => saveFigure(say('tags.csvName'), file),
      }}
    />
  );
}
