// A backbone by what outlives a visit: what names it beside something that was measured with it.
import * as v from 'valibot';
import { text } from '../../core/base/shapes';
import type { BackboneSpec } from '../../core/backbones/backbones';

export type NamedBackbone = Pick<BackboneSpec, 'id' | 'name' | 'random'>;

/** Its shape where it is read back. */
export const namedBackbone: v.GenericSchema<unknown, NamedBackbone> = v.object({
  id: text,
  name: text,
  random: v.exactOptional(v.object({ of: text, network: text, seed: v.pipe(v.number(), v.finite()) })),
});

/** Of a backbone, what is kept. */
export const namedOf = ({ id, name, random }: NamedBackbone): NamedBackbone => ({ id, name, ...(random && { random }) });
