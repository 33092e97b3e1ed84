// The ladder for a report: the rung to stop at, what the rungs learnt with, and the numbers of each.
import type { ReportPart } from '../../core/compare/report';
import { backboneName } from '../../store/backbone/backboneName';
import { ladderBehind, ladderNow } from '../../store/compare/ladderNow';
import { shownClasses } from '../../store/dataset/shownClasses';
import { scoreCell } from '../../store/evaluation/guessingSentence';
import { useAppStore } from '../../store/useAppStore';
import { useKept } from '../../store/useKept';
import { sentences } from '../../words/lists';
import { twoDigits } from '../../words/numbers';
import { say } from '../../words/say';
import { missingSentence } from './missing';
import { rateSentence } from './rates';
import { headline, rungName, singlySentence, wasTested } from './rungs';
import { rungCells, rungHeads } from './rungTable';

/** Undefined until it is measured, and where nothing could be tested. */
export function useLadderReport(): ReportPart | undefined {
  useKept('ladder');
  const { measured } = useAppStore(ladderNow);
  const behind = useAppStore(ladderBehind);
  const classes = useAppStore(shownClasses);
  if (!measured || !wasTested(measured)) return undefined;
  const {
    of,
    rungs,
    tuning,
    settings: { mlp, fineTuning, splitSeed },
  } = measured;
  const rates = tuning.kind === 'measured' ? tuning.rates : [];
  return {
    sentence: sentences(
      headline(measured),
      missingSentence(tuning),
      singlySentence(rungs),
      rungs.some(({ id }) => id === 'zero-shot') ? undefined : say('ladder.noZeroShot'),
    ),
    behind,
    backbone: of.backbone && backboneName(of.backbone),
    settings: [
      [say('report.samples'), String(of.count)],
      [say('report.splitSeed'), String(splitSeed)],
      [rungName('mlp'), say('report.mlp', { hidden: mlp.hidden, epochs: mlp.epochs, seed: mlp.seed })],
      ...(rates.length > 0
        ? [
            [
              rungName('fine-tuned'),
              say('report.tuning', {
                epochs: fineTuning.epochs,
                block: twoDigits(fineTuning.blockLearningRate),
                head: twoDigits(fineTuning.headLearningRate),
                seed: fineTuning.seed,
              }),
            ] as const,
          ]
        : []),
    ],
    bars: rungs.map(({ id, right, total, interval }) => ({ name: rungName(id), ...interval, share: total > 0 ? right / total : 0 })),
    tables: [
      {
        caption: say('ladder.caption'),
        heads: rungHeads(),
        rows: rungs.map((rung) => {
          const [score, ...rest] = rungCells(rung);
          return [rungName(rung.id), rung.total > 0 ? scoreCell(score, rung.right, rung.baseline, classes) : score, ...rest];
        }),
      },
      ...(rates.length > 0
        ? [{ caption: say('ladder.ratesText'), heads: [say('ladder.rates')], rows: rates.map((each) => [rateSentence(each)]) }]
        : []),
    ],
  };
}
