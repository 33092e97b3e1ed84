// Press and hold: one start a press and one end after it, whatever fingers, keys and windows do meanwhile.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HoldEvent, Holder } from './hold';
import { afterHold } from './hold';

/** The calls that a run of events makes, and who holds in the end. */
function run(events: readonly HoldEvent[]) {
  let holder: Holder | undefined;
  const calls: string[] = [];
  for (const event of events) {
    const step = afterHold(holder, event);
    holder = step.holder;
    if (step.call) calls.push(step.call);
  }
  return { calls, holder };
}

const press = (by: Holder): HoldEvent => ({ kind: 'press', by });
const release = (by: Holder): HoldEvent => ({ kind: 'release', by });
const drop: HoldEvent = { kind: 'drop' };

describe('afterHold', () => {
  it('starts and ends once a press', () => expect(run([press(1), release(1), release(1)]).calls).toEqual(['start', 'end']));
  it('passes over a key that repeats', () => expect(run([press(' '), press(' '), press(' ')]).calls).toEqual(['start']));
  it('goes on when a second finger comes and goes', () =>
    expect(run([press(1), press(2), release(2)])).toEqual({ calls: ['start'], holder: 1 }));
  it('goes on when a key is let go while the mouse holds', () =>
    expect(run([press(1), press(' '), release(' ')]).calls).toEqual(['start']));
  it('ends when the page is hidden, and not again with the finger', () =>
    expect(run([press(1), drop, release(1)]).calls).toEqual(['start', 'end']));
  it('does nothing when nobody holds', () => expect(run([drop, release(1)]).calls).toEqual([]));

  it('alternates start and end, and a last drop always leaves it free', () => {
    const by = fc.oneof(fc.integer({ min: 0, max: 2 }), fc.constantFrom(' ', 'Enter', 'click'));
    const event = fc.oneof(by.map(press), by.map(release), fc.constant(drop));
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const { calls, holder } = run([...events, drop]);
        expect(calls).toEqual(calls.map((_, i) => (i % 2 === 0 ? 'start' : 'end')));
        expect(calls.length % 2).toBe(0);
        expect(holder).toBeUndefined();
      }),
    );
  });
});
