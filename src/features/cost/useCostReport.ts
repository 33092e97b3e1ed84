// The cost for a report: the share of pretraining, what was assumed, and operations, time and energy.
import type { ReportPart } from '../../core/compare/report';
import { gramsOf, wattsOf } from '../../core/compare/cost';
import { backboneName } from '../../store/backbone/backboneName';
import { wattHours } from '../../words/amounts';
import { sentences } from '../../words/lists';
import { twoDigits } from '../../words/numbers';
import { say } from '../../words/say';
import { unmarked } from '../../words/unmarked';
import { useAppStore } from '../../store/useAppStore';
import { operationsLines, timeLines } from './billLines';
import { costSentences } from './costSentences';
import { useAssumed } from './useAssumed';
import { useCard, useHeadCost } from './useCost';

/** Undefined until a picture is timed, where anything was learnt, and the card is read. With what is assumed on the screen of cost. */
export function useCostReport(): ReportPart | undefined {
  const assumed = useAssumed();
  const { device, grid } = assumed;
  const watts = wattsOf(assumed);
  const head = useHeadCost(watts);
  const { card, pretraining } = useCard(head?.spec);
  // What is told is of the head that was learnt here, and the page does not tell it while a head from a file answers.
  const opened = useAppStore((state) => state.opened !== undefined);
  if (opened || !head || pretraining === 'reading') return undefined;
  const { samples, classes, energy } = head;
  const taken = card
    ? [[say('cost.pretraining', { name: head.spec.name }), wattHours(card.energy[0]), wattHours(card.energy[1])] as const]
    : [];
  if (samples === 0) {
    const heads = [say('cost.what'), say('cost.least'), say('cost.most')];
    const tables = card ? [{ caption: say('cost.caption'), heads, rows: taken }] : [];
    return { sentence: say('cost.nothingLearned'), behind: undefined, backbone: backboneName(head.spec), settings: [], bars: [], tables };
  }
  if (!energy) return undefined;
  const carbon = grid === undefined ? undefined : gramsOf(energy, grid).map((value) => say('cost.grams', { count: twoDigits(value) }));
  return {
    sentence: card
      ? sentences(...costSentences(card.energy, energy))
      : say(pretraining === 'unread' ? 'cost.shareUnread' : 'cost.shareUnknown'),
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
          ...taken,
        ],
      },
      {
        caption: say('cost.headOf', { samples, classes }),
        heads: [say('cost.what'), say('cost.head')],
        rows: [
          ...operationsLines(head).map((line) => [unmarked(say('cost.operations')), line]),
          ...timeLines(head).map((line) => [say('cost.time'), line]),
        ],
      },
    ],
  };
}
