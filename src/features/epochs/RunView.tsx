// How a run goes: a sentence, the curves of loss and accuracy as they grow, and a table of the same numbers.
import type { EpochFigures, Figures } from '../../core/solvers/epochs';
import { isolated } from '../../core/base/names';
import type { RunCounts, RunCurves, RunState } from '../../store/epochs/epochRun';
import { curvesOf } from '../../store/epochs/epochRun';
import { runFailureSentence } from '../../store/epochs/epochSentences';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import type { ChartLine } from '../../ui/Chart';
import { Chart } from '../../ui/Chart';
import { count, percent } from '../../words/numbers';
import { missingSentence, runSentence } from './runWords';
import styles from './epochs.module.css';

interface RunViewProps {
  readonly run: RunState;
  /** What is said before it has begun. */
  readonly empty: string;
  /** Samples that were kept back choose the epoch, where they can. */
  readonly choosesEpoch: boolean;
}

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
      {run.kind === 'failed' && <Banner tone="bad">{runFailureSentence(run.failure)}</Banner>}
      {curves && curves.history.length > 0 && <Curves {...curves} running={run.kind === 'running'} />}
      {curves && curves.counts.augmentedLeftOut > 0 && (
        <p
          className={styles.note}
        >{`${curves.counts.augmentedLeftOut} altered copies are left out, the same number of each sample: this tab cannot hold more of what this backbone sees.`}</p>
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
  const xAxis = { label: 'Epoch', min: 1, max: Math.max(2, epochs) };
  const asked = history.some((figures) => heldOutOf(figures));
  const lines = (of: (figures: Figures) => number): ChartLine[] => [
    { name: 'Learning', colour: '--class-0', y: history.map(({ train }) => of(train)) },
    ...(asked
      ? [
          {
            name: 'Held out',
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
        <section aria-label="Accuracy">
          <h3>Accuracy</h3>
          <Chart
            label="Share of samples predicted right, by epoch"
            x={x}
            lines={lines(({ accuracy }) => accuracy)}
            xAxis={xAxis}
            yAxis={{ label: 'Right', min: 0, max: 1, format: percent }}
          />
        </section>
        <section aria-label="Loss">
          <h3>Loss</h3>
          <Chart
            label="Mean cross entropy, by epoch; lower is surer of what is right"
            x={x}
            lines={lines(({ loss }) => loss)}
            xAxis={xAxis}
            yAxis={{ label: 'Loss', min: 0, format: (value) => String(Number(value.toPrecision(2))) }}
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
  const right = ({ accuracy }: Figures, of: number) => `${count(Math.round(accuracy * of))} of ${count(of)}`;
  return (
    <details className={styles.details}>
      <summary>The numbers</summary>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label="The numbers of each epoch">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Epoch</th>
              <th scope="col">Learning: loss</th>
              <th scope="col">right</th>
              {asked && (
                <>
                  <th scope="col">Held out: loss</th>
                  <th scope="col">right</th>
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
                  <th scope="row">{epoch}</th>
                  <td>{train.loss.toFixed(3)}</td>
                  <td>{right(train, counts.learn + counts.augmented)}</td>
                  {asked && (
                    <>
                      <td>{heldOut?.loss.toFixed(3) ?? '–'}</td>
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
