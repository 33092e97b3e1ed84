// What is set beside each other on the axis of energy: one's own head, its backbone, and what others published, each with where it is from.
import type { BackboneCard } from '../../core/backbones/backboneCard';
import { isolated } from '../../core/base/names';
import type { Range } from '../../core/compare/cost';
import type { PublishedEnergy } from '../../core/compare/publishedEnergy';
import { CARDS_YEAR, publishedEnergies } from '../../core/compare/publishedEnergy';
import { backboneName } from '../../store/backbone/backboneName';
import { duration } from '../../words/numbers';
import { say } from '../../words/say';
import type { HeadCost } from './headCost';

/** What something took, with where that is known from. */
export interface CostRow {
  readonly id: string;
  readonly name: string;
  /** Watt-hours. */
  readonly energy: Range;
  readonly source: string;
  /** It is of the head that was learnt here, or of the backbone under it. */
  readonly own: boolean;
  /** How it was come by, and in which year: that of a head is the one in which it is asked. */
  readonly status: PublishedEnergy['status'];
  readonly year: number | undefined;
  /** Where somebody else published it. */
  readonly published?: string;
}

const NAMES = {
  kettle: () => say('cost.kettle'),
  vitSmall: () => say('cost.vitSmall'),
  vitLarge: () => say('cost.vitLarge'),
  dinov2: () => say('cost.dinov2'),
  clip: () => say('cost.clip'),
  gpt3: () => say('cost.gpt3'),
} as const;

/** From the time that was measured and the watts that are assumed. */
const WORKED_OUT_HERE = { status: 'derived', year: undefined } as const;

const STATUS = { measured: () => say('cost.measured'), reported: () => say('cost.reported'), derived: () => say('cost.derived') } as const;

/** The head, the backbone's card, and each published figure, from the least to the most. */
export function costRows({ spec, energy }: Pick<HeadCost, 'spec' | 'energy'>, card: BackboneCard | undefined): readonly CostRow[] {
  const rows: readonly CostRow[] = [
    ...(energy ? [{ id: 'head', name: say('cost.head'), energy, source: say('cost.assumed'), own: true, ...WORKED_OUT_HERE }] : []),
    ...(card
      ? [
          {
            id: 'pretraining',
            name: say('cost.pretraining', { name: isolated(backboneName(spec)) }),
            energy: card.energy,
            source: say('cost.pretrainingCard', {
              epochs: card.epochs,
              pictures: card.pictures,
              time: duration(1000 * card.seconds),
              device: card.device,
            }),
            own: true,
            // Not metered: the time of its device, at the watts that such a one draws.
            status: 'derived' as const,
            year: CARDS_YEAR,
          },
        ]
      : []),
    ...publishedEnergies.map(({ id, kilowattHours: [low, high], source, year, status }) => ({
      id,
      name: NAMES[id](),
      energy: [1000 * low, 1000 * high] as const,
      source: say('cost.from', { status: STATUS[status](), source, year: String(year) }),
      own: false,
      status,
      year,
      published: source,
    })),
  ];
  // A logarithm takes no 0: what is none is no row.
  return rows.filter(({ energy: [low, high] }) => low > 0 && high < Infinity).sort((a, b) => a.energy[0] - b.energy[0]);
}

/** Rows for a CSV file, the headings first; `now` is the year of what is worked out here. */
export const costTable = (rows: readonly CostRow[], now: number): readonly (readonly (string | number)[])[] => [
  ['what', 'wh_least', 'wh_most', 'source', 'year', 'status'],
  ...rows.map(({ name, energy, source, published, year, status }) => [name, ...energy, published ?? source, year ?? now, status]),
];
