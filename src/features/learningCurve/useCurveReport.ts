// The learning curve for a report: what it says, how it was made, and each point.
import { useMemo } from 'react';
import type { ReportPart } from '../../core/compare/report';
import { curveStanding } from '../../store/curve/curveStanding';
import { headKindName } from '../../store/head/headKindNames';
import { useAppStore } from '../../store/useAppStore';
import { sentences } from '../../words/lists';
import { count } from '../../words/numbers';
import { say } from '../../words/say';
import { heldOutSentence, meanAndSpread, readingOf } from './curveWords';
import { useCurves } from './useCurves';

/** Undefined until a point is measured. */
export function useCurveReport(): ReportPart | undefined {
  const curves = useCurves().filter(({ points }) => points.length > 0);
  const curveResult = useAppStore((state) => state.curveResult);
  const dataset = useAppStore((state) => state.dataset);
  const embeddingsBy = useAppStore((state) => state.embeddingsBy);
  const chosen = useAppStore((state) => state.chosen);
  const augmentation = useAppStore((state) => state.settings.augmentation);
  const augmentedEmbeddings = useAppStore((state) => state.augmentedEmbeddings);
  const backbone = useAppStore((state) => state.backbone);
  const project = useAppStore((state) => state.project);
  const behind = useMemo(
    () =>
      curveStanding({ curveResult, dataset, embeddingsBy, settings: { augmentation }, augmentedEmbeddings, backbone, chosen, project }) ===
      'behind',
    [curveResult, dataset, embeddingsBy, augmentation, augmentedEmbeddings, backbone, chosen, project],
  );
  if (curves.length === 0 || !curveResult) return undefined;
  const shots = [...new Set(curves.flatMap(({ points }) => points.map((point) => point.shots)))].sort((a, b) => a - b);
  return {
    sentence: sentences(...curves.map((curve) => readingOf(curve.kind, curve))),
    behind,
    settings: [
      [say('learningCurve.heads'), curves.map(({ kind }) => headKindName(kind)).join(', ')],
      [say('learningCurve.repeats'), String(curveResult.draws)],
      [say('report.seed'), String(curveResult.seed)],
      [say('report.samples'), String(curveResult.samples)],
      [say('report.how'), heldOutSentence(curveResult.heldOut, curveResult.draws, curveResult.classCount)],
    ],
    bars: [],
    tables: [
      {
        caption: say('learningCurve.caption'),
        heads: [say('learningCurve.samplesPerClass'), ...curves.map(({ kind }) => headKindName(kind))],
        rows: shots.map((samples) => [
          count(samples),
          ...curves.map(({ points }) => {
            const point = points.find((each) => each.shots === samples);
            return point ? meanAndSpread(point) : '–';
          }),
        ]),
      },
    ],
  };
}
