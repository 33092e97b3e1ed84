// The learning curve for a report: what it says, how it was made, and each point.
import { shotsOf } from '../../core/compare/curvePoints';
import type { ReportPart } from '../../core/compare/report';
import { backboneName } from '../../store/backbone/backboneName';
import { pointCell, shotsWords } from '../../store/curve/pointWords';
import { headKindName } from '../../store/head/headKindNames';
import { useAppStore } from '../../store/useAppStore';
import { useKept } from '../../store/useKept';
import { figureSvg, svgAddress } from '../../ui/figureSvg';
import { allOf, sentences } from '../../words/lists';
import { directionOf } from '../../words/languages';
import { language, say } from '../../words/say';
import { curveFigure } from './curveFigure';
import { captionOf, drawsMeasured, howMeasured, readingOf } from './curveWords';
import { useCurveBehind } from './useCurveBehind';
import { useCurves } from './useCurves';

/** Undefined until a point is measured. */
export function useCurveReport(): ReportPart | undefined {
  useKept('curve');
  const curves = useCurves().filter(({ points }) => points.length > 0);
  const curveResult = useAppStore((state) => state.curveResult);
  const offer = useAppStore(({ tuningOffer }) => tuningOffer);
  const behind = useCurveBehind();
  const backbone = useAppStore((state) => (state.backbone.kind === 'ready' ? state.backbone.loaded.fingerprint : undefined));
  if (curves.length === 0 || !curveResult) return undefined;
  const shots = shotsOf(curves);
  return {
    sentence: sentences(...curves.map((curve) => readingOf(curve.kind, curve, curveResult))),
    behind: behind ? (backbone !== undefined && backbone !== curveResult.fingerprint ? 'backbone' : 'samples') : undefined,
    backbone: curveResult.backbone && backboneName(curveResult.backbone),
    settings: [
      [say('learningCurve.heads'), curves.map(({ kind }) => headKindName(kind)).join(', ')],
      [say('learningCurve.repeats'), String(drawsMeasured(curves, curveResult.draws))],
      [say('report.seed'), String(curveResult.seed)],
      [say('report.samples'), String(curveResult.samples)],
      [say('report.how'), howMeasured(curveResult, curves, offer)],
    ],
    bars: [],
    figure: {
      data: svgAddress(figureSvg(curveFigure(curves), directionOf(language())).text),
      shows: say('learningCurve.chart', { heads: allOf(curves.map(({ kind }) => headKindName(kind))) }),
    },
    tables: [
      {
        caption: captionOf(curves, curveResult.draws),
        heads: [say('learningCurve.samplesPerClass'), ...curves.map(({ kind }) => headKindName(kind))],
        rows: shots.map((samples) => [shotsWords(samples, curves), ...curves.map((curve) => pointCell(curve, samples))]),
      },
    ],
  };
}
