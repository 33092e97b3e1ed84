// One column: what it says now, how many of the held-out samples it gets right, beside the first, and what it takes.
import { behindSentence } from '../../store/compare/behindSentence';
import { shownClasses } from '../../store/dataset/shownClasses';
import { noBetterSentence } from '../../store/evaluation/guessingSentence';
import { headKindName } from '../../store/head/headKindNames';
import type { TunedChoice } from '../../core/heads/headChoice';
import { useAppStore } from '../../store/useAppStore';
import answers from '../../ui/answers.module.css';
import { Explained } from '../../ui/Explained';
import { ShareRange } from '../../ui/ShareRange';
import { twoDigits } from '../../words/numbers';
import { shareEnds } from '../../words/ranges';
import { say } from '../../words/say';
import { ColumnAnswer } from './ColumnAnswer';
import styles from './columns.module.css';
import { columnFacts } from './columnFacts';
import { ColumnWorkLine } from './ColumnWorkLine';
import { useColumnPaces } from './useColumnPaces';
import type { ShownColumn } from './useColumns';

/** A column as an entry of a list; `first` is the column that the others are compared with. Its score is left out until it was measured. */
export function ColumnCard({ column, first }: { readonly column: ShownColumn; readonly first: boolean }) {
  const { name, about, made } = column;
  return (
    <li className={styles.column} data-first={first}>
      <header>
        <h3>{name}</h3>
        <p>{about}</p>
      </header>
      <ColumnAnswer column={column} />
      <ColumnWorkLine column={column} />
      {made && <Score column={column} first={first} />}
      <Facts column={column} />
    </li>
  );
}

function Score({ column: { made, worth, work, behind, guessing }, first }: { readonly column: ShownColumn; readonly first: boolean }) {
  const classes = useAppStore(shownClasses);
  if (!made) return null;
  const { right, total, interval, enough } = made.quality;
  if (total === 0) return <p className={answers.small}>{say('columns.notAsked')}</p>;
  const noBetter = noBetterSentence(right, guessing, classes);
  return (
    <div className={styles.score} data-behind={behind !== undefined}>
      <p className={answers.right}>{say('columns.right', { right, asked: total })}</p>
      <ShareRange low={interval.low} high={interval.high} share={right / total} />
      <p className={answers.small}>{enough ? say('columns.between', shareEnds(interval.low, interval.high)) : say('columns.few')}</p>
      <p className={answers.verdict} data-verdict={worth?.verdict}>
        {first ? say('columns.first') : worth ? verdictWords[worth.verdict]() : ''}
      </p>
      {noBetter && <p className={answers.small}>{noBetter}</p>}
      {/* Work that is under way says so itself. */}
      {behind && work.kind !== 'evaluating' && <p className={answers.small}>{behindSentence(behind)}</p>}
      {worth && <p className={answers.small}>{say('columns.only', { more: worth.onlySecond, fewer: worth.onlyFirst })}</p>}
    </div>
  );
}

/** What was chosen for this column. */
function settingOf(choice: TunedChoice): string {
  if (choice.kind === 'linear') return say('columns.penalty', { strength: typeof choice.l2 === 'number' ? twoDigits(choice.l2) : '–' });
  return choice.kind === 'nearest-neighbours' ? say('columns.voters', { voters: choice.k }) : '';
}

const verdictWords = {
  better: () => say('columns.better'),
  worse: () => say('columns.worse'),
  'no clear difference': () => say('columns.same'),
} as const;

function Facts({ column }: { readonly column: ShownColumn }) {
  const { made } = column;
  const [pace] = useColumnPaces([column]);
  // Only pictures of the camera are timed.
  const untimed = useAppStore((state) => (state.camera.kind === 'on' ? '–' : say('columns.cameraOff')));
  const facts = columnFacts(column, pace ?? { milliseconds: undefined, perSecond: undefined }, untimed);
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {made && (
        <div>
          <dt>{headKindName(made.choice.kind)}</dt>
          <dd>
            <Explained text={settingOf(made.choice)} />
          </dd>
        </div>
      )}
    </dl>
  );
}
