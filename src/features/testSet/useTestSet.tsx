// The test set as it is shown: its score beside the held-out one, and the pictures that the head got wrong.
import { predictedClasses, rightOf } from '../../core/evaluation/predictions';
import type { TestScore, TestTable } from '../../core/evaluation/testSet';
import { testScore } from '../../core/evaluation/testSet';
import type { ShownEvaluation } from '../../store/evaluation/shownEvaluation';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import type { MadeTest, TestSet } from '../../store/evaluation/testSetSlice';
import { madeTestNow } from '../../store/evaluation/testSetSlice';
import { useAppStore } from '../../store/useAppStore';

interface ShownTest {
  readonly score: TestScore;
  /** Ids of samples that were told wrong, those told most surely first. */
  readonly wrong: readonly string[];
  readonly leftOut: MadeTest['leftOut'];
  readonly ofFile: MadeTest['ofFile'];
}

interface TestSetState {
  readonly state: TestSet;
  /** Whether there is a test sample. */
  readonly some: boolean;
  readonly shown: ShownTest | undefined;
}

/** `some`: whether there are test pictures. `shown` is undefined until the head in use was asked. */
export function useTestSet(): TestSetState {
  const state = useAppStore((now) => now.testSet);
  const some = useAppStore(({ dataset }) => dataset.testSamples.length > 0);
  const made = useAppStore(madeTestNow);
  const heldOut = useAppStore(shownEvaluation);
  return { state, some, shown: made && shownOf(made, heldOut) };
}

const known = new WeakMap<MadeTest, { readonly heldOut: ShownEvaluation | undefined; readonly shown: ShownTest }>();

function shownOf(made: MadeTest, heldOut: ShownEvaluation | undefined): ShownTest {
  const last = known.get(made);
  if (last && last.heldOut === heldOut) return last.shown;
  const { table, leftOut, ofFile } = made;
  const shown = { score: testScore(table, heldOut?.quality), wrong: wrongOf(table), leftOut, ofFile };
  known.set(made, { heldOut, shown });
  return shown;
}

function wrongOf(table: TestTable): readonly string[] {
  const { ids, classCount: k, probabilities } = table;
  const [said, right] = [predictedClasses(table), rightOf(table)];
  return ids
    .flatMap((id, row) => (right[row] ? [] : [{ id, sure: probabilities[row * k + (said[row] ?? 0)] ?? 0 }]))
    .sort((a, b) => b.sure - a.sure)
    .map(({ id }) => id);
}
