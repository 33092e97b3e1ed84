// The columns for a report: the answer, how each was set, and the numbers of all.
import type { ReportPart } from '../../core/compare/report';
import { headKindName } from '../../store/head/headKindNames';
import { useAppStore } from '../../store/useAppStore';
import { sentences } from '../../words/lists';
import { pText, shareRange, twoDigits } from '../../words/numbers';
import { say } from '../../words/say';
import { useColumns } from './useColumns';
import { pairOf, worthSentences } from './WorthSentence';

/** Undefined until a pretrained column and another one are measured. */
export function useColumnsReport(): ReportPart | undefined {
  const columns = useColumns();
  const samples = useAppStore(({ dataset }) => dataset.samples.length);
  const seed = useAppStore((state) => state.settings.splitSeed);
  const measured = columns.flatMap(({ made, ...column }) => (made ? [{ ...column, made }] : []));
  const pair = pairOf(measured);
  const [first] = measured;
  if (!pair || !first) return undefined;
  return {
    sentence: sentences(...worthSentences(...pair)),
    behind: measured.some(({ made }) => made.samples !== samples),
    settings: [
      [say('report.head'), headKindName(first.made.head.kind)],
      [say('report.samples'), String(first.made.samples)],
      [say('report.splitSeed'), String(seed)],
      ...measured.map(({ name, made: { choice } }): readonly [string, string] => [
        name,
        choice.kind === 'linear'
          ? say('report.penalty', { value: twoDigits(choice.l2) })
          : choice.kind === 'nearest-neighbours'
            ? say('report.neighbours', { count: choice.k })
            : headKindName(choice.kind),
      ]),
    ],
    bars: measured.map(({ name, made: { quality } }) => ({ name, ...quality.interval, share: shareOf(quality) })),
    tables: [
      {
        caption: say('columns.caption', { kind: headKindName(first.made.head.kind) }),
        heads: [say('columns.column'), say('columns.rightShare'), say('columns.interval'), say('columns.pValue')],
        rows: measured.map(({ name, made: { quality }, worth }) => [
          name,
          say('columns.right', { right: quality.right, asked: quality.asked }),
          shareRange(quality.interval.low, quality.interval.high),
          worth ? pText(worth.p) : '–',
        ]),
      },
    ],
  };
}

const shareOf = ({ right, asked }: { readonly right: number; readonly asked: number }): number => (asked > 0 ? right / asked : 0);
