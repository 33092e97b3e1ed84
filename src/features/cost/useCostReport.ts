// The cost for a report: the share of pretraining, what was assumed, and operations, time and energy.
import type { ReportPart } from '../../core/compare/report';
import { gramsOf, wattsOf } from '../../core/compare/cost';
import { backboneName } from '../../store/backbone/backboneName';
import { amount, wattHours } from '../../words/amounts';
import { sentences } from '../../words/lists';
import { duration, twoDigits } from '../../words/numbers';
import { say } from '../../words/say';
import { costSentences } from './costSentences';
import { useAssumed } from './useAssumed';
import { useCard, useHeadCost } from './useCost';

/** Undefined until a picture is timed and the card is read. With what is assumed on the screen of cost. */
export function useCostReport(): ReportPart | undefined {
  const assumed = useAssumed();
  const { device, grid } = assumed;
  const watts = wattsOf(assumed);
  const head = useHeadCost(watts);
  const { card, pretraining } = useCard(head?.spec);
  if (!head?.energy || head.pictureTime === undefined || pretraining === 'reading') return undefined;
  const { samples, classes, each, fitting, energy, pictureTime, headTime } = head;
  const carbon = grid === undefined ? undefined : gramsOf(energy, grid).map((value) => say('cost.grams', { count: twoDigits(value) }));
  return {
    sentence: card ? sentences(...costSentences(card.energy, energy)) : say('cost.shareUnknown'),
    behind: undefined,
    backbone: backboneName(head.spec),
    settings: [
      [say('cost.head'), say('cost.headOf', { samples, classes })],
      [say('cost.device'), say(`cost.${device}`)],
      [say('cost.wattsLow'), String(watts[0])],
      [say('cost.wattsHigh'), String(watts[1])],
      ...(grid === undefined ? [] : [[say('cost.grid'), String(grid)] as const]),
    ],
    bars: [],
    tables: [
      {
        caption: say('cost.caption'),
        heads: [say('cost.what'), say('cost.least'), say('cost.most')],
        rows: [
          [say('cost.energy'), wattHours(energy[0]), wattHours(energy[1])],
          ...(carbon ? [[say('cost.carbonRow'), ...carbon]] : []),
          ...(card ? [[say('cost.pretraining', { name: head.spec.name }), wattHours(card.energy[0]), wattHours(card.energy[1])]] : []),
          [say('cost.time'), duration(samples * pictureTime + (headTime ?? 0)), duration(samples * pictureTime + (headTime ?? 0))],
          ...(each !== undefined && fitting
            ? [[say('cost.operations'), amount(samples * each + fitting[0]), amount(samples * each + fitting[1])]]
            : []),
        ],
      },
    ],
  };
}
