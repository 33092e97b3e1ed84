// The score under tags for a report: whether one is clearly worse, and the numbers of each; of held-out samples, and of the test set.
import type { ReportPart, ReportTable } from '../../core/compare/report';
import type { Class } from '../../core/dataset/dataset';
import type { TagScore } from '../../core/evaluation/tagScores';
import { backboneName } from '../../store/backbone/backboneName';
import { shownClasses } from '../../store/dataset/shownClasses';
import { scoreCell } from '../../store/evaluation/guessingSentence';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { madeTestNow } from '../../store/evaluation/testSetSlice';
import { useAppStore } from '../../store/useAppStore';
import { shareRange } from '../../words/ranges';
import { say } from '../../words/say';
import { fairness, nameOf, VERDICTS } from './tagWords';
import { useTagScores } from './useTagScores';

/** Undefined where nothing is tagged, or nothing that is can be tested. As on the page, held-out samples come first. */
export function useBiasReport(): ReportPart | undefined {
  const shown = useAppStore(shownEvaluation);
  const heldOut = useTagScores('held-out');
  const tested = useTagScores('test-set');
  const fromTest = heldOut.length === 0;
  const fingerprint = useAppStore((state) => (fromTest ? madeTestNow(state)?.fingerprint : shown?.made.fingerprint));
  const backbone = useAppStore(({ sessions }) => sessions.get(fingerprint ?? '')?.spec);
  const count = useAppStore(({ dataset }) => (fromTest ? dataset.testSamples : dataset.samples).length);
  const seed = useAppStore((state) => state.settings.splitSeed);
  const classes = useAppStore(shownClasses);
  const first = fromTest ? tested : heldOut;
  if (first.length === 0) return undefined;
  return {
    sentence: fairness(first),
    behind: !fromTest && shown?.behind ? 'samples' : undefined,
    backbone: backbone && backboneName(backbone),
    settings: [
      [say('report.samples'), String(count)],
      ...(fromTest ? [] : [[say('report.splitSeed'), String(seed)] as const]),
      [say('report.how'), say(fromTest ? 'tags.howTest' : 'tags.how')],
    ],
    bars: first.map((each) => ({ name: nameOf(each), ...each.interval, share: each.right / each.total })),
    tables: [
      ...(fromTest ? [] : [tableOf(heldOut, say('tags.caption'), classes)]),
      ...(tested.length > 0 ? [tableOf(tested, say('tags.captionTest'), classes)] : []),
    ],
  };
}

const tableOf = (scores: readonly TagScore[], caption: string, classes: readonly Class[]): ReportTable => ({
  caption,
  heads: [say('tags.tag'), say('tags.share'), say('tags.range'), say('tags.others'), say('tags.beside')],
  rows: scores.map((each) => [
    nameOf(each),
    scoreCell(say('tags.right', { right: each.right, asked: each.total }), each.right, each.baseline, classes),
    shareRange(each.interval.low, each.interval.high),
    say('tags.right', { right: each.others.right, asked: each.others.total }),
    VERDICTS[each.verdict](),
  ]),
});
