// What a head took, in lines that can be checked with a calculator: each product is one of the numbers that are shown.
import { amount } from '../../words/amounts';
import { duration, threeDigits, twoDigits } from '../../words/numbers';
import { fromTo } from '../../words/ranges';
import { say } from '../../words/say';
import type { HeadCost } from './headCost';

/** Multiply-adds: of embedding, where they are counted, and of fitting. */
export function operationsLines({ samples, each, fitting, bySteps, before }: HeadCost): readonly string[] {
  const shown = Number((each ?? 0).toPrecision(3));
  return [
    ...(each === undefined
      ? []
      : [say('cost.embeddingOperations', { pictures: samples, each: threeDigits(shown), all: amount(samples * shown) })]),
    fitting
      ? say(bySteps ? 'cost.headOperations' : 'cost.headEpochOperations', { operations: fromTo(amount(fitting[0]), amount(fitting[1])) })
      : say('cost.headOtherOperations'),
    ...(before?.operations
      ? [say(`cost.${before.kind}Operations`, { operations: fromTo(amount(before.operations[0]), amount(before.operations[1])) })]
      : []),
  ];
}

/** Milliseconds of which tenths are said. */
const TENTHS_BELOW = 10;

/** Why there is no time of a picture: it is being measured, or could not be. */
export const timingSentence = ({ untimed }: HeadCost): string => say(untimed ? 'cost.untimed' : 'cost.measuring');

/**
 * What embedding, learning, and what had to be done before it took, and why other screens tell another time of a picture; that it is still
 * being measured until a picture is timed.
 */
export function timeLines(head: HeadCost): readonly string[] {
  const { samples, pictureTime: each, headTime, before } = head;
  if (each === undefined) return [timingSentence(head)];
  const said = {
    pictures: samples,
    each: each < TENTHS_BELOW ? say('numbers.milliseconds', { count: twoDigits(each) }) : duration(each),
    embedding: duration(samples * each),
  };
  return [
    headTime === undefined ? say('cost.timeNoHead', said) : say('cost.timeText', { ...said, head: duration(headTime) }),
    ...(before
      ? [
          before.milliseconds === undefined
            ? say(`cost.${before.kind}Unknown`)
            : say(`cost.${before.kind}Time`, { time: duration(before.milliseconds) }),
        ]
      : []),
    // Other screens tell the time of a picture, too: the camera's, while it is on.
    say('cost.timeElsewhere'),
  ];
}
