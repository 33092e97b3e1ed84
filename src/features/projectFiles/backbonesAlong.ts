// Which backbones of one's own go along with a saved file, whether that is asked, and what is said of it.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { isolated } from '../../core/base/names';
import { allOf } from '../../words/lists';
import { megabytes } from '../../words/numbers';
import { say } from '../../words/say';

/** Backbones of one's own go along unasked up to so many bytes. */
const UNASKED_BYTES = 4_000_000;

interface Along {
  /** The label of the switch that asks; undefined where nothing is asked. */
  readonly asks: string | undefined;
  readonly withBackbones: boolean;
  /** Sentences. */
  readonly said: readonly string[];
}

/**
 * @param all a person's own backbones on this device; the file of one project takes the one that it works with, at most.
 * @param several whether a file of all projects is offered, too.
 * @param wish how the switch stands; it counts only where it is there.
 */
export function backbonesAlong(
  all: readonly Pick<BackboneSpec, 'id' | 'name' | 'own'>[],
  several: boolean,
  worksWith: string | undefined,
  wish: boolean,
): Along {
  const own = several ? all : all.filter(({ id }) => id === worksWith);
  const bytes = own.reduce((sum, spec) => sum + (spec.own?.bytes ?? 0), 0);
  const asks = bytes > UNASKED_BYTES;
  const withBackbones = wish || !asks;
  const names = { names: allOf(own.map(({ name }) => isolated(name))), size: megabytes(bytes) };
  return {
    asks: asks ? say('projectWays.outWithOwn', names) : undefined,
    withBackbones,
    said: [
      ...(own.length > 0 && !asks ? [say('projectWays.outOwn', names)] : []),
      ...(withBackbones && own.some(({ id }) => id !== worksWith) ? [say('projectWays.outOnlyItsOwn')] : []),
      ...(withBackbones ? [] : [say('projectWays.outWithoutOwn')]),
    ],
  };
}
