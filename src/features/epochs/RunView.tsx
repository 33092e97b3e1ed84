// How a run goes: a sentence, the curves of loss and accuracy as they grow, and a table of the same numbers.
import type { EpochFigures, Figures } from '../../core/epochs';
import type { RunCurves, RunState } from '../../store/epochRun';
import { curvesOf } from '../../store/epochRun';
import { runFailureSentence } from '../../store/epochSentences';
import { Banner } from '../../ui/Banner';
import type { ChartLine } from '../../ui/Chart';
import { Chart } from '../../ui/Chart';
import { percent } from '../../words/numbers';
import styles from './epochs.module.css';

export function RunView({ run, empty }: { readonly run: RunState; readonly empty: string }) {
  const curves = curvesOf(run);
  return (
    <>
      <p role="status" className={styles.note}>{sentenceOf(run, empty)}</p>
      {run.kind === 'failed' && <Banner tone="bad">{runFailureSentence(run.failure)}</Banner>}
      {curves && curves.history.length > 0 && <Curves {...curves} />}
      {curves && curves.counts.copiesLeftOut > 0 && (
        <p className={styles.note}>{`${curves.counts.copiesLeftOut} altered copies are left out, the same number of each sample: this tab cannot hold more of what this backbone sees.`}</p>
      )}
      {curves?.counts.validation === 0 && (
        <p className={styles.note}>Each class has one recording only, so nothing could be kept back to check on. Record each class a second time to see how it does on what it has not learnt.</p>
      )}
    </>
  );
}

function sentenceOf(run: RunState, empty: string): string {
  switch (run.kind) {
    case 'idle':
      return empty;
    case 'preparing':
      return 'The curves begin in a moment.';
    case 'running':
      return `Epoch ${run.history.at(-1)?.epoch ?? 0} of ${run.epochs}. ${counted(run)}`;
    case 'stopped':
      return `Stopped after epoch ${run.history.at(-1)?.epoch ?? 0}. ${used(run)}`;
    case 'done':
      return run.early
        ? `Ended early after epoch ${run.history.at(-1)?.epoch ?? 0}: it got no better any more. ${used(run)}`
        : `Done: ${run.history.at(-1)?.epoch ?? 0} epochs. ${used(run)}`;
    case 'failed':
      return run.curves ? used(run.curves) : '';
  }
}

function counted({ counts }: RunCurves): string {
  const kept = counts.validation + counts.test;
  const copies = counts.copies > 0 ? ` and ${counts.copies} altered copies of them` : '';
  return `Learns from ${counts.learn} samples${copies}${kept > 0 ? `, ${kept} kept back` : ''}.`;
}

function used({ used: epoch, counts }: RunCurves): string {
  return epoch === undefined ? '' : `The head of epoch ${epoch} predicts. ${counted({ counts } as RunCurves)}`;
}

function Curves({ history, epochs }: RunCurves) {
  // Room to the end from the start: the lines grow into it instead of being squeezed.
  const x = history.map(({ epoch }) => epoch);
  const xAxis = { label: 'Epoch', min: 1, max: Math.max(2, epochs) };
  const checked = history.some(({ validation }) => validation);
  const lines = (of: (figures: Figures) => number): ChartLine[] => [
    { name: 'Learning', colour: '--class-0', y: history.map(({ train }) => of(train)) },
    ...(checked ? [{ name: 'Kept back', colour: '--class-1', dashed: true, y: history.map(({ validation }) => (validation ? of(validation) : null)) }] : []),
  ];
  return (
    <>
      <div className={styles.curves}>
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
          <Chart label="Mean cross entropy, by epoch; lower is surer of what is right" x={x} lines={lines(({ loss }) => loss)} xAxis={xAxis} yAxis={{ label: 'Loss', min: 0, format: (value) => String(Number(value.toPrecision(2))) }} />
        </section>
      </div>
      <Table history={history} checked={checked} />
    </>
  );
}

function Table({ history, checked }: { readonly history: readonly EpochFigures[]; readonly checked: boolean }) {
  return (
    <details className={styles.details}>
      <summary>The numbers</summary>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label="The numbers of each epoch">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Epoch</th><th scope="col">Learning: loss</th><th scope="col">right</th>
              {checked && <><th scope="col">Kept back: loss</th><th scope="col">right</th></>}
            </tr>
          </thead>
          <tbody>
            {history.map(({ epoch, train, validation }) => (
              <tr key={epoch}>
                <th scope="row">{epoch}</th><td>{train.loss.toFixed(3)}</td><td>{percent(train.accuracy)}</td>
                {checked && <><td>{validation?.loss.toFixed(3) ?? '–'}</td><td>{validation ? percent(validation.accuracy) : '–'}</td></>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
