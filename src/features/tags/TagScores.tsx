// How good the head is under each tag and pair of tags, the worst first; and whether a tag is clearly worse, where there are enough pictures.
import { useMemo } from 'react';
import type { TagScore } from '../../core/evaluation/tagScores';
import { tagScores } from '../../core/evaluation/tagScores';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { useAppStore } from '../../store/useAppStore';
import { shareAxis } from '../../ui/figure';
import { NumbersTable } from '../../ui/NumbersTable';
import { ShareRange } from '../../ui/ShareRange';
import { percent, shareRange } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './tags.module.css';
import { fairness, keyOf, nameOf, VERDICTS } from './tagWords';

/** Shown as bars; all of them stand in the table. */
const SHOWN = 12;

export function TagScores() {
  const table = useAppStore(shownEvaluation)?.table;
  const samples = useAppStore((state) => state.dataset.samples);
  const scores = useMemo(() => (table ? tagScores(table, samples) : []), [table, samples]);
  const tagged = samples.some(({ tags }) => tags);
  if (!tagged) return <p className={styles.sentence}>{say('tags.none')}</p>;
  if (scores.length === 0) return <p className={styles.sentence}>{say('tags.notAsked')}</p>;
  return (
    <div className={styles.block}>
      <p className={styles.sentence} role="status">
        {fairness(scores)}
      </p>
      <p className={styles.small}>{say('tags.how')}</p>
      <ul className={styles.scores}>
        {scores.slice(0, SHOWN).map((each) => (
          <li key={keyOf(each)}>
            <h3>{nameOf(each)}</h3>
            <p>{say('tags.right', { right: each.right, asked: each.total })}</p>
            <ShareRange low={each.interval.low} high={each.interval.high} share={each.right / each.total} />
            <p className={styles.small}>{VERDICTS[each.verdict]()}</p>
          </li>
        ))}
      </ul>
      <ScoreTable scores={scores} />
    </div>
  );
}

function ScoreTable({ scores }: { readonly scores: readonly TagScore[] }) {
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
      caption={say('tags.caption')}
      heads={[say('tags.tag'), say('tags.share'), say('tags.range'), say('tags.others'), say('tags.beside')]}
      rows={scores.map((each) => ({
        key: keyOf(each),
        name: nameOf(each),
        cells: [
          say('tags.right', { right: each.right, asked: each.total }),
          shareRange(each.interval.low, each.interval.high),
          say('tags.right', { right: each.others.right, asked: each.others.total }),
          VERDICTS[each.verdict](),
        ],
      }))}
      onSave={saveCsv}
      picture={{
        figure: () => ({
          kind: 'ranges',
          title: fairness(scores),
          axis: shareAxis(say('tags.share'), percent),
          rows: scores.map((each) => ({
            name: `${nameOf(each)} · ${say('tags.right', { right: each.right, asked: each.total })}`,
            ...each.interval,
            value: each.right / each.total,
          })),
        }),
        onSave: (file) => saveFigure(say('tags.csvName'), file),
      }}
    />
  );
}
