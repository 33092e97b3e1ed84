// The columns for a report: the answer, how each was set, and the numbers of all.
import { catalogue } from '../../core/backbones/catalogue';
import type { ReportPart } from '../../core/compare/report';
import type { Sample } from '../../core/dataset/dataset';
import type { Counts } from '../../core/evaluation/newcombe';
import { backboneName } from '../../store/backbone/backboneName';
import type { MadeColumn } from '../../store/compare/columns';
import { idOf } from '../../store/base/projectState';
import { shownClasses } from '../../store/dataset/shownClasses';
import { scoreCell } from '../../store/evaluation/guessingSentence';
import { headKindName } from '../../store/head/headKindNames';
import { useAppStore } from '../../store/useAppStore';
import { figureSvg, svgAddress } from '../../ui/figureSvg';
import { directionOf } from '../../words/languages';
import { sentences } from '../../words/lists';
import { twoDigits } from '../../words/numbers';
import { language, say } from '../../words/say';
import { curveHeads, curveRows, curvesFigure } from './curvesFigure';
import { curveLines } from './curveLines';
import { columnCells, columnHeads } from './columnTable';
import { useColumnCurves } from './useColumnCurves';
import { useColumnPaces } from './useColumnPaces';
import type { ShownColumn } from './useColumns';
import { guessingIn, useColumns } from './useColumns';
import { firstSentences } from './firstSentences';
import { pairOf, worthSentences } from './worthSentences';

/**
 * What pretraining was worth, else, where no two columns tell that, the first beside the others. Undefined until two columns are measured
 * that say one of both, and where nothing could be tested.
 */
export function useColumnsReport(): ReportPart | undefined {
  const columns = useColumns();
  const madeColumns = useAppStore((state) => state.madeColumns);
  const projectId = useAppStore(({ project }) => idOf(project));
  const classes = useAppStore(shownClasses);
  const samples = useAppStore(({ dataset }) => dataset.samples);
  const measured = columns.flatMap((column) => {
    const last = column.made ?? (column.id === 'chosen' ? lastPretrained(madeColumns, projectId, columns) : undefined);
    if (!last) return [];
    return column.made ? [{ ...column, made: column.made }] : [{ ...column, ...renamed(last, samples) }];
  });
  const paces = useColumnPaces(measured);
  const curves = curveLines(useColumnCurves(columns));
  const pair = pairOf(measured);
  const [first] = measured;
  if (!first || measured.every(({ made }) => made.quality.total === 0)) return undefined;
  const said = pair ? worthSentences(...pair, measured) : firstSentences(measured);
  if (said.length === 0) return undefined;
  return {
    sentence: sentences(...said),
    behind: measured.map(({ behind }) => behind).find((each) => each !== undefined),
    backbone: undefined,
    settings: [
      [say('report.head'), headKindName(first.made.choice.kind)],
      [say('report.samples'), String(first.made.of.count)],
      [say('report.splitSeed'), String(first.made.splitSeed)],
      ...measured.map(({ name, made: { choice } }): readonly [string, string] => [
        name,
        choice.kind === 'linear'
          ? say('report.penalty', { value: twoDigits(choice.l2) })
          : choice.kind === 'nearest-neighbours'
            ? say('report.neighbours', { count: choice.k })
            : headKindName(choice.kind),
      ]),
    ],
    ...(curves.length > 0 && {
      figure: {
        data: svgAddress(figureSvg(curvesFigure(curves), directionOf(language())).text),
        shows: say('columns.curvesChart'),
      },
    }),
    bars: measured.map(({ name, made: { quality } }) => ({ name, ...quality.interval, share: shareOf(quality) })),
    tables: [
      {
        caption: say('columns.caption', { kind: headKindName(first.made.choice.kind) }),
        heads: columnHeads(),
        rows: measured.map((column, at) => {
          const [score, ...rest] = columnCells(column, paces[at]);
          const { right, total } = column.made.quality;
          return [column.name, total > 0 ? scoreCell(score, right, column.guessing, classes) : score, ...rest];
        }),
      },
      ...(curves.length > 0 ? [{ caption: say('learningCurve.caption'), heads: curveHeads(curves), rows: curveRows(curves) }] : []),
    ],
  };
}

const shareOf = ({ right, total }: Counts): number => (total > 0 ? right / total : 0);

/** What was measured last of a backbone that was chosen before. */
function lastPretrained(
  madeColumns: ReadonlyMap<string, MadeColumn>,
  projectId: string | undefined,
  columns: readonly ShownColumn[],
): MadeColumn | undefined {
  const others = new Set(columns.map(({ id }) => id));
  return [...madeColumns.values()].findLast(
    ({ of: { projectId: of, backbone } }) => of === projectId && backbone && !backbone.random && !others.has(backbone.id),
  );
}

/** Under the name of what was measured, not of what has taken its place. */
const renamed = (made: MadeColumn, samples: readonly Sample[]) => ({
  made,
  guessing: guessingIn(made, new Map(samples.map(({ id, classId }) => [id, classId]))),
  name: made.of.backbone ? backboneName(made.of.backbone) : '',
  spec: made.of.backbone && (catalogue.find(({ id }) => id === made.of.backbone?.id) ?? made.of.backbone),
  fingerprint: made.of.fingerprint,
  behind: 'backbone' as const,
});
