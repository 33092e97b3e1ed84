// One split for all: what chooses a setting, makes the table and draws the curve keeps back the same folds, those that are stored.
import { expect, test } from 'vitest';
import { foldByBurst } from '../../core/evaluation/projectSplit';
import { measureCurvesHere } from '../../engine/curves';
import type { TrainingRows } from '../../core/heads/trainingRows';
import { localTrainer } from '../../engine/trainer';
import { createAppStore } from '../appStore';
import type { Ports } from '../base/ports';
import { toyFile, toyPorts, toySpec, until } from '../testing/toyPorts';

/** The folds that the work was given, by recording. */
type Seen = readonly (readonly [burst: string, fold: number])[];
const byRecording = ({ bursts }: Pick<TrainingRows, 'bursts'>, fold: Uint16Array): Seen =>
  [...new Map(bursts.map((burst, row) => [burst, fold[row] ?? NaN]))].sort();

test('the penalty, the table of Test and the learning curve all keep back the folds of the stored split', async () => {
  const seen: { tuned?: Seen; table?: Seen; curve?: Seen } = {};
  let bursts: readonly string[] = [];
  const trainer = localTrainer();
  const change: Partial<Ports> = {
    startTrainer: () => ({
      ...trainer,
      tuneHyperparameters(rows, question, signal) {
        seen.tuned = byRecording(rows, question.fold);
        return trainer.tuneHyperparameters(rows, question, signal);
      },
      predictHeldOut(rows, question, waiting) {
        bursts = rows.bursts;
        seen.table = byRecording(rows, question.fold);
        return trainer.predictHeldOut(rows, question, waiting);
      },
    }),
    measureCurves(request, ...rest) {
      seen.curve = byRecording({ bursts }, request.folds.fold);
      return measureCurvesHere(request, ...rest);
    },
  };
  const ports = toyPorts(change);
  const store = createAppStore(ports);
  await store.getState().startProject();
  await store.getState().chooseBackbone(toySpec());
  const classes = store.getState().dataset.classes.map(({ id }) => id);
  for (const [c, classId] of classes.entries())
    await store.getState().importFiles(
      Array.from({ length: 7 }, (_, i) => toyFile(2 * c + i / 10)),
      classId,
    );
  const { project, projectSplit } = await until(
    store,
    ({ evaluation, autoTuning }) => evaluation.kind === 'ready' && evaluation.table.ids.length === 14 && autoTuning.kind === 'idle',
  );
  await store.getState().configureCurve({ kinds: ['nearest-mean'] });
  await store.getState().saved();
  const stored = await ports.storage.split(project.kind === 'open' ? project.id : '');
  expect(stored).toEqual({ ok: true, value: projectSplit?.split });
  const expected = [...foldByBurst(projectSplit?.split ?? { seed: 0, folds: [] })].sort();
  expect(expected).toHaveLength(14);
  expect(seen).toEqual({ tuned: expected, table: expected, curve: expected });
});
