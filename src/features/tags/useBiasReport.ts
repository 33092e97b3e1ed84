// Bias for a report: the score under each tag, of held-out samples and of the test set; the planted shortcuts; what the backbone believes.
import type { ReportBar, ReportPart, ReportTable } from '../../core/compare/report';
import type { Class } from '../../core/dataset/dataset';
import type { TagScore } from '../../core/evaluation/tagScores';
import { backboneName } from '../../store/backbone/backboneName';
import { shownClasses } from '../../store/dataset/shownClasses';
import { scoreCell } from '../../store/evaluation/guessingSentence';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { madeTestNow } from '../../store/evaluation/testSetSlice';
import { beliefsBehind, beliefsNow, shortcutBehind, shortcutNow } from '../../store/compare/resultsBehind';
import type { MeasuredShortcut } from '../../store/compare/shortcutSlice';
import { useAppStore } from '../../store/useAppStore';
import { useKept } from '../../store/useKept';
import { sentences } from '../../words/lists';
import { say } from '../../words/say';
import { aboutTable, beliefRows, beliefSentence, beliefTable } from './beliefWords';
import { ownSentence, ownTable } from './ownShortcutWords';
import { shortcutRows, shortcutSentence, shortcutTable } from './shortcutWords';
import { fairness, nameOf, scoreCells, scoreHeads } from './tagWords';
import { useOwnShortcut } from './useOwnShortcut';
import { useTagScores } from './useTagScores';

/**
 * Undefined where nothing tagged can be tested, no shortcut was planted and the backbone was not asked. As on the page, held-out samples
 * come first.
 */
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
  useKept('shortcut');
  useKept('beliefs');
  const planted = useAppStore(shortcutNow);
  const plantedBehind = useAppStore(shortcutBehind);
  const { score: own } = useOwnShortcut();
  const asked = useAppStore(beliefsNow);
  const askedBehind = useAppStore(beliefsBehind);
  const believed = asked ? beliefRows(asked.classes, classes) : [];
  const about = asked && aboutTable(asked.classes, classes);
  const believes = asked && beliefSentence(asked.classes, classes);
  const beside = [
    ...(planted ? [shortcutTable(planted)] : []),
    ...(believed.length > 0 ? [beliefTable(believed)] : []),
    ...(about && about.rows.length > 0 ? [about] : []),
  ];
  const spec = useAppStore(({ sessions }) => sessions.get(planted?.fingerprint ?? asked?.fingerprint ?? '')?.spec);
  if (first.length === 0)
    return beside.length === 0
      ? undefined
      : {
          sentence: sentences(planted && shortcutSentence(planted), believes),
          behind: plantedBehind ?? askedBehind,
          backbone: spec && backboneName(spec),
          settings: [],
          bars: planted ? shortcutBars(planted) : [],
          tables: beside,
        };
  return {
    sentence: sentences(fairness(first), own ? ownSentence(own) : planted && shortcutSentence(planted), believes),
    behind: !fromTest && shown?.behind ? 'samples' : (plantedBehind ?? askedBehind),
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
      ...(own ? [ownTable(own)] : []),
      ...beside,
    ],
  };
}

const shortcutBars = (of: MeasuredShortcut): readonly ReportBar[] =>
  shortcutRows(of).map(({ name, right, total, interval }) => ({ name, ...interval, share: total > 0 ? right / total : 0 }));

const tableOf = (scores: readonly TagScore[], caption: string, classes: readonly Class[]): ReportTable => ({
  caption,
  heads: scoreHeads(),
  rows: scores.map((each) => {
    const [score, ...rest] = scoreCells(each);
    return [nameOf(each), scoreCell(score, each.right, each.baseline, classes), ...rest];
  }),
});
