// The ladder: the rung to stop at, each rung with its range, and the numbers behind.
import { Footprints } from 'lucide-react';
import { hasTwoToLearn } from '../../core/dataset/classCounts';
import { hasSomethingToTest } from '../../core/dataset/recordings';
import type { Rung } from '../../core/compare/ladder';
import { behindSentence } from '../../store/compare/behindSentence';
import type { LadderWork, MeasuredLadder } from '../../store/compare/ladderSlice';
import { ladderBehind, ladderNow } from '../../store/compare/ladderNow';
import { shownClasses } from '../../store/dataset/shownClasses';
import { noBetterSentence } from '../../store/evaluation/guessingSentence';
import { yetToSee } from '../../store/embeddings/yetToSee';
import { useAppStore } from '../../store/useAppStore';
import { useKept, useUnread } from '../../store/useKept';
import answers from '../../ui/answers.module.css';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { CopyLink } from '../../ui/CopyLink';
import { Explained } from '../../ui/Explained';
import type { Elements } from '../../ui/elements';
import { EmptyState } from '../../ui/EmptyState';
import { shareAxis, shareRow } from '../../ui/figure';
import { LinkedOffer } from '../../ui/LinkedOffer';
import { NumbersTable } from '../../ui/NumbersTable';
import { Progress } from '../../ui/Progress';
import { ShareRange } from '../../ui/ShareRange';
import { StillLooking } from '../../ui/StillLooking';
import { Unread } from '../../ui/Unread';
import { sentences } from '../../words/lists';
import { aboutDuration, duration, percent } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './ladder.module.css';
import { besideSentence, headline, operationsText, rungName, singlySentence, wasTested } from './rungs';
import { rungCells, rungHeads } from './rungTable';
import { Tuning } from './Tuning';
import { useLadderLink } from './useLadderLink';
import { useTuningTime } from './useTuningTime';

interface LadderProps {
  /** Leads to where samples are collected. */
  readonly teach: Elements;
  /** Leads to where it is said how the head learns. */
  readonly toTeach: Elements;
}

/**
 * Measures the ladder on a press and shows what was measured; before that a note on how long it takes,
 * or `teach` where there are not two classes to learn.
 */
export function Ladder({ teach, toTeach }: LadderProps) {
  useKept('ladder');
  const unread = useUnread('ladder');
  const { work, measured: last } = useAppStore(ladderNow);
  // Of nothing that could be tested there is nothing to show.
  const measured = last && wasTested(last) ? last : undefined;
  const two = useAppStore(({ dataset }) => hasTwoToLearn(dataset));
  const testable = useAppStore(({ dataset }) => hasSomethingToTest(dataset));
  // There are samples of two classes, but not of two that are learnt.
  const off = useAppStore(({ dataset }) => new Set(dataset.samples.map(({ classId }) => classId)).size > 1) && !two;
  const yet = useAppStore(yetToSee);
  const climb = useAppStore((state) => state.climbLadder);
  const { query, offer } = useLadderLink(two);
  const tuningTime = useTuningTime(testable && !measured && work.kind !== 'running');
  if (work.kind === 'running') return <Measuring work={work} />;
  if (yet && !two && !measured) return <StillLooking of={yet} />;
  return (
    <div className={styles.page}>
      <Unread of={unread} />
      <LinkedOffer of={offer} />
      {yet && <StillLooking of={yet} />}
      {work.kind === 'lacking' && !yet && <Banner tone="info">{say('ladder.lacking')}</Banner>}
      {work.kind === 'cancelled' && <Banner tone="info">{say('ladder.cancelled')}</Banner>}
      {work.kind === 'changed' && <Banner tone="info">{say('ladder.changed')}</Banner>}
      {work.kind === 'failed' && (
        <Banner tone="bad" details={work.detail}>
          {say('ladder.failed')}
        </Banner>
      )}
      {measured ? (
        <Measured measured={measured} link={query} toTeach={toTeach} />
      ) : (
        <EmptyState
          icon={<Footprints />}
          title={say(testable ? 'ladder.ready' : 'ladder.empty')}
          actions={
            testable ? (
              <Button kind="primary" icon={<Footprints />} disabled={yet !== undefined} onClick={() => void climb()}>
                {say('ladder.measure')}
              </Button>
            ) : (
              teach
            )
          }
        >
          <Explained
            text={
              testable
                ? sentences(
                    say('ladder.readyText'),
                    tuningTime === undefined ? undefined : say('ladder.takes', { time: aboutDuration(tuningTime) }),
                  )
                : sentences(say('ladder.emptyText'), off ? say('columns.lacking') : two ? say('ladder.notAsked') : undefined)
            }
          />
        </EmptyState>
      )}
    </div>
  );
}

/** The rungs that are there already, and how far the others are. */
function Measuring({ work: { done, rungs, ids } }: { readonly work: Extract<LadderWork, { readonly kind: 'running' }> }) {
  const cancel = useAppStore((state) => state.cancelLadder);
  const coming = ids.slice(rungs.length);
  return (
    <div className={styles.page}>
      <Progress label={say('ladder.measuring')} value={done} onCancel={cancel} />
      <ol className={styles.rungs}>
        {rungs.map((rung, at) => (
          <RungRow key={rung.id} rung={rung} before={rungs[at - 1]} />
        ))}
        {coming.map((id, at) => (
          <li key={id} className={styles.rung} data-coming="true">
            <h3>{rungName(id)}</h3>
            <p className={answers.small}>{say(at === 0 ? 'ladder.rungNow' : 'ladder.rungLater')}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface MeasuredProps {
  readonly measured: MeasuredLadder;
  /** What a link says of the settings. */
  readonly link: string;
  readonly toTeach: Elements;
}

function Measured({ measured, link, toTeach }: MeasuredProps) {
  const { rungs, tuning } = measured;
  const climb = useAppStore((state) => state.climbLadder);
  const behind = useAppStore(ladderBehind);
  const yet = useAppStore((state) => yetToSee(state) !== undefined);
  const total = rungs[0]?.total ?? 0;
  const warning = sentences(behind && behindSentence(behind), singlySentence(rungs));
  return (
    <div className={styles.page}>
      {warning !== '' && (
        <Banner
          tone="warn"
          actions={
            <Button size="s" disabled={yet} onClick={() => void climb()}>
              {say('ladder.again')}
            </Button>
          }
        >
          {warning}
        </Banner>
      )}
      <p className={answers.sentence}>{headline(measured)}</p>
      {total > 0 && (
        <p className={answers.small}>
          <Explained text={sentences(say('ladder.intro', { asked: total }), say('ladder.clearly'), say('ladder.elsewhere'))} />
        </p>
      )}
      <ol className={styles.rungs}>
        {rungs.map((rung, at) => (
          <RungRow key={rung.id} rung={rung} before={rungs[at - 1]} />
        ))}
      </ol>
      <Tuning tuning={tuning} offers={warning === ''} />
      {!rungs.some(({ id }) => id === 'zero-shot') && (
        <div>
          <p className={answers.small}>{say('ladder.noZeroShot')}</p>
          {toTeach}
        </div>
      )}
      <RungTable measured={measured} />
      <CopyLink query={link} />
    </div>
  );
}

interface RungRowProps {
  readonly rung: Rung;
  /** What it is compared with; undefined for the lowest. */
  readonly before: Rung | undefined;
}

function RungRow({ rung, before }: RungRowProps) {
  const { id, right, total, interval, milliseconds, mapsMilliseconds, numbers, beside } = rung;
  const noBetter = noBetterSentence(right, rung.baseline, useAppStore(shownClasses));
  return (
    <li className={styles.rung}>
      <h3>{rungName(id)}</h3>
      {total > 0 ? (
        <>
          <p className={answers.right}>{say('ladder.right', { right, asked: total })}</p>
          <ShareRange low={interval.low} high={interval.high} share={right / total} />
        </>
      ) : (
        <p className={answers.small}>{say('ladder.notAsked')}</p>
      )}
      <p className={answers.small}>
        {numbers === 0 ? say('ladder.detailNone') : say('ladder.detail', { time: duration(milliseconds), numbers })}
      </p>
      {mapsMilliseconds !== undefined && <p className={answers.small}>{say('ladder.mapsIn', { time: duration(mapsMilliseconds) })}</p>}
      {rung.operations[1] > 0 && (
        <p className={answers.small}>
          <Explained text={operationsText(rung)} />
        </p>
      )}
      {beside && before && beside.samples > 0 && <p className={answers.verdict}>{besideSentence(beside.verdict, before.id)}</p>}
      {noBetter && <p className={answers.verdict}>{noBetter}</p>}
    </li>
  );
}

function RungTable({ measured }: { readonly measured: MeasuredLadder }) {
  const { rungs } = measured;
  const save = useAppStore((state) => state.saveTable);
  const saveFigure = useAppStore((state) => state.saveFigure);
  const saveCsv = () =>
    save(say('ladder.csvName'), [
      ['rung', 'right', 'asked', 'low', 'high', 'milliseconds', 'numbers', 'multiply_adds_least', 'multiply_adds_most', 'p'],
      ...rungs.map(({ id, right, total, interval, milliseconds, numbers, operations, beside }) => [
        id,
        right,
        total,
        interval.low,
        interval.high,
        milliseconds,
        numbers,
        ...operations,
        beside ? beside.p : '',
      ]),
    ]);
  return (
    <NumbersTable
      name="ladder table"
      caption={say('ladder.caption')}
      heads={rungHeads()}
      rows={rungs.map((rung) => ({ key: rung.id, name: rungName(rung.id), cells: rungCells(rung) }))}
      onSave={saveCsv}
      picture={{
        figure: () => ({
          kind: 'ranges',
          title: headline(measured),
          axis: shareAxis(say('ladder.share'), percent),
          rows: rungs.map((rung) => shareRow(rungName(rung.id), say('ladder.right', { right: rung.right, asked: rung.total }), rung)),
        }),
        onSave: (file) => saveFigure(say('ladder.csvName'), file),
      }}
    />
  );
}
