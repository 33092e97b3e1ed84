// The score under tags for a report: whether one is clearly worse, and the numbers of each.
import { useMemo } from 'react';
import type { ReportPart } from '../../core/compare/report';
import { tagScores } from '../../core/evaluation/tagScores';
import { backboneName } from '../../store/backbone/backboneName';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { useAppStore } from '../../store/useAppStore';
import { shareRange } from '../../words/numbers';
import { say } from '../../words/say';
import { fairness, nameOf, VERDICTS } from './tagWords';

/** Undefined where nothing is tagged, or nothing that is can be tested. */
export function useBiasReport(): ReportPart | undefined {
  const shown = useAppStore(shownEvaluation);
  const table = shown?.table;
  const backbone = useAppStore(({ sessions }) => (shown ? sessions.get(shown.made.fingerprint)?.spec : undefined));
  const samples = useAppStore((state) => state.dataset.samples);
  const seed = useAppStore((state) => state.settings.splitSeed);
  const scores = useMemo(() => (table ? tagScores(table, samples) : []), [table, samples]);
  if (scores.length === 0) return undefined;
  return {
    sentence: fairness(scores),
    behind: shown?.behind ? 'samples' : undefined,
    backbone: backbone && backboneName(backbone),
    settings: [
      [say('report.samples'), String(samples.length)],
      [say('report.splitSeed'), String(seed)],
      [say('report.how'), say('tags.how')],
    ],
    bars: scores.map((each) => ({ name: nameOf(each), ...each.interval, share: each.right / each.total })),
    tables: [
      {
        caption: say('tags.caption'),
        heads: [say('tags.tag'), say('tags.share'), say('tags.range'), say('tags.others'), say('tags.beside')],
        rows: scores.map((each) => [
          nameOf(each),
          say('tags.right', { right: each.right, asked: each.total }),
          shareRange(each.interval.low, each.interval.high),
          say('tags.right', { right: each.others.right, asked: each.others.total }),
          VERDICTS[each.verdict](),
        ]),
      },
    ],
  };
}
