// The map for a report: its points, and how often the nearest picture is of the same class, beside random weights.
import type { ReportPart } from '../../core/compare/report';
import { allSamples } from '../../core/dataset/dataset';
import { shownClasses } from '../../store/dataset/shownClasses';
import { backboneName } from '../../store/backbone/backboneName';
import { useAppStore } from '../../store/useAppStore';
import { useKept } from '../../store/useKept';
import { svgAddress } from '../../ui/figureSvg';
import { sentences } from '../../words/lists';
import { pText } from '../../words/numbers';
import { shareRange } from '../../words/ranges';
import { say } from '../../words/say';
import { idOf } from '../../store/base/projectState';
import { agreementsOf, agreementWorth } from './mapNumbers';
import { mapSvg } from './mapSvg';

/** Undefined until a map of the open project is there whose pictures can be asked. */
export function useMapReport(): ReportPart | undefined {
  useKept('map');
  const mapsBy = useAppStore((state) => state.mapsBy);
  const method = useAppStore((state) => state.mapMethod);
  const projectId = useAppStore(({ project }) => idOf(project));
  const fingerprint = useAppStore((state) => (state.backbone.kind === 'ready' ? state.backbone.loaded.fingerprint : undefined));
  const samples = useAppStore(({ dataset }) => allSamples(dataset));
  const classes = useAppStore(shownClasses);
  const made = [...mapsBy].flatMap(([id, { made: map }]) =>
    map && map.projectId === projectId && map.method === method
      ? [{ id, name: map.backbone.random ? say('embeddingMap.random') : backboneName(map.backbone), map }]
      : [],
  );
  const agreements = agreementsOf(
    made.map(({ map }) => map),
    samples,
  );
  const answered = made.flatMap((each, at) => {
    const agreement = agreements[at];
    return agreement && agreement.total > 0 ? [{ ...each, agreement }] : [];
  });
  const [first, second] = answered;
  if (!first) return undefined;
  const worth = second && agreementWorth(first.agreement, second.agreement);
  const { right, total: count } = first.agreement;
  const classOf = new Map(samples.map(({ id, classId }) => [id, classId]));
  const drawn = answered.map(({ name, map }) => ({ name, positions: map.positions, classOf: map.ids.map((id) => classOf.get(id)) }));
  return {
    sentence: sentences(
      say('embeddingMap.nearest', { right, asked: count }),
      worth && say(VERDICTS[worth.verdict], { right: worth.firstRight, asked: worth.samples }),
    ),
    behind: answered.some(({ map }) => map.ids.length !== samples.length || samples.some(({ id }) => !map.placeOf.has(id)))
      ? 'samples'
      : answered.some(({ id, map }) => id === 'chosen' && fingerprint !== undefined && map.fingerprint !== fingerprint)
        ? 'backbone'
        : undefined,
    backbone: first.map.backbone.random ? undefined : backboneName(first.map.backbone),
    settings: [
      [say('report.method'), say(METHODS[method])],
      // Those that are gone count no more, in no number of this page.
      [say('report.samples'), String(samples.filter(({ id }) => first.map.placeOf.has(id)).length)],
    ],
    figure: {
      data: svgAddress(mapSvg(drawn, classes)),
      shows: answered
        .map(({ name, map }) => say('embeddingMap.mapOf', { name, count: map.ids.filter((id) => classOf.has(id)).length }))
        .join(' · '),
    },
    bars: answered.map(({ name, agreement }) => ({ name, ...agreement.interval, share: agreement.right / agreement.total })),
    tables: [
      {
        caption: say('embeddingMap.caption'),
        heads: [say('columns.column'), say('columns.rightShare'), say('columns.interval'), say('columns.pValue')],
        rows: answered.map(({ name, agreement }, at) => [
          name,
          say('embeddingMap.cell', { right: agreement.right, asked: agreement.total }),
          shareRange(agreement.interval.low, agreement.interval.high),
          at === 1 && worth ? pText(worth.p) : '–',
        ]),
      },
    ],
  };
}

const VERDICTS = {
  better: 'embeddingMap.better',
  worse: 'embeddingMap.worse',
  'no clear difference': 'embeddingMap.same',
} as const;

const METHODS = { pca: 'report.pca', umap: 'report.umap' } as const;
