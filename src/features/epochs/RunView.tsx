// How a run goes: a sentence, the curves of loss and accuracy as they grow, and a table of the same numbers.
import type { EpochFigures, Figures } from '../../core/solvers/epochs';
import { isolated } from '../../core/base/names';
import type { RunCounts, RunCurves, RunState } from '../../store/epochs/epochRun';
import { curvesOf } from '../../store/epochs/epochRun';
import { runFailureDetails, runFailureSentence } from '../../store/epochs/epochSentences';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import type { ChartLine } from '../../ui/Chart';
import { Chart } from '../../ui/Chart';
import { count, percent, threeDecimals, twoDigits } from '../../words/numbers';
import { say } from '../../words/say';
import { missingSentence, runSentence } from './runWords';
import styles from './epochs.module.css';

interface RunViewProps {
  readonly run: RunState;
  /** What is said before it has begun. */
  readonly empty: string;
  /** Samples that were kept back choose the epoch, where they can. */
  readonly choosesEpoch: boolean;
}

/**
 * `empty` is said before the first epoch. Names the classes that held-out accuracy says nothing of; `choosesEpoch`:
 * whether the run keeps the epoch that did best on them.
 */
export function RunView({ run, empty, choosesEpoch }: RunViewProps) {
  const curves = curvesOf(run);
  const classes = useAppStore((state) => state.dataset.classes);
  const nameOf = (id: string) => isolated(classes.find((each) => each.id === id)?.name ?? '');
  const missing = curves && missingSentence(curves.counts, nameOf, choosesEpoch);
  return (
    <>
      <p role="status" className={styles.note}>
        {runSentence(run, empty)}
      </p>
      {run.kind === 'failed' && (
        <Banner tone="bad" details={runFailureDetails(run.failure)}>
          {runFailureSentence(run.failure)}
        </Banner>
      )}
      {curves && curves.history.length > 0 && <Curves {...curves} running={run.kind === 'running'} />}
      {curves && curves.counts.augmentedLeftOut > 0 && (
        <p className={styles.note}>{say('epochs.copiesLeftOut', { copies: curves.counts.augmentedLeftOut })}</p>
      )}
      {missing !== undefined && <p className={styles.note}>{missing}</p>}
    </>
  );
}

/** What the curves show beside learning: the samples that were held out. */
function heldOutOf({ heldOut, validation }: EpochFigures): Figures | undefined {
  return heldOut ?? validation;
}

function Curves({ history, epochs, counts, running }: RunCurves & { readonly running: boolean }) {
  // Room to the end from the start: the lines grow into it instead of being squeezed.
  const x = history.map(({ epoch }) => epoch);
  const xAxis = { label: say('epochs.epoch'), min: 1, max: Math.max(2, epochs) };
  const asked = history.some((figures) => heldOutOf(figures));
  const lines = (of: (figures: Figures) => number): ChartLine[] => [
    { name: say('epochs.learningLine'), colour: '--class-0', y: history.map(({ train }) => of(train)) },
    ...(asked
      ? [
          {
            name: say('epochs.heldOutLine'),
            colour: '--class-1',
            dashed: true,
            y: history.map(heldOutOf).map((figures) => (figures ? of(figures) : null)),
          },
        ]
      : []),
  ];
  return (
    <>
      <div ref={running ? inView : undefined} className={styles.curves}>
        <section aria-label={say('epochs.accuracy')}>
          <h3>{say('epochs.accuracy')}</h3>
          <Chart
            label={say('epochs.accuracyChart')}
            x={x}
            lines={lines(({ accuracy }) => accuracy)}
            xAxis={xAxis}
            yAxis={{ label: '', min: 0, max: 1, format: percent }}
          />
        </section>
        <section aria-label={say('epochs.loss')}>
          <h3>{say('epochs.loss')}</h3>
          <Chart
            label={say('epochs.lossChart')}
            x={x}
            lines={lines(({ loss }) => loss)}
            xAxis={xAxis}
            yAxis={{ label: '', min: 0, format: twoDigits }}
          />
        </section>
      </div>
      <Table history={history} asked={asked} counts={counts} />
    </>
  );
}

/** A curve that begins to grow is scrolled to; it stays wherever it is scrolled to afterwards. */
function inView(curves: HTMLElement | null): void {
  curves?.scrollIntoView({ block: 'nearest' });
}

interface TableProps {
  readonly history: readonly EpochFigures[];
  readonly asked: boolean;
  readonly counts: RunCounts;
}

function Table({ history, asked, counts }: TableProps) {
  const right = ({ accuracy }: Figures, of: number) => say('epochs.rightOf', { right: Math.round(accuracy * of), asked: of });
  return (
    <details className={styles.details}>
      <summary>{say('tables.numbers')}</summary>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={say('epochs.numbersOfEpochs')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('epochs.epoch')}</th>
              <th scope="col">{say('epochs.learningLoss')}</th>
              <th scope="col">{say('epochs.learningRight')}</th>
              {asked && (
                <>
                  <th scope="col">{say('epochs.heldOutLoss')}</th>
                  <th scope="col">{say('epochs.heldOutRight')}</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {history.map((figures) => {
              const { epoch, train } = figures;
              const heldOut = heldOutOf(figures);
              return (
                <tr key={epoch}>
                  <th scope="row">{count(epoch)}</th>
                  <td>{threeDecimals(train.loss)}</td>
                  <td>{right(train, counts.learn + counts.augmented)}</td>
                  {asked && (
                    <>
                      <td>{heldOut ? threeDecimals(heldOut.loss) : '–'}</td>
                      <td>{heldOut ? right(heldOut, counts.heldOut) : '–'}</td>
                    </>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
