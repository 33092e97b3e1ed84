// An entry of the catalogue with the fingerprint that its backbone must have.
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { Ports } from '../base/ports';

/** An entry whose fingerprint nobody knows must at least stay what it was when it first came; a random-init baseline is made anew. */
export function pinned(spec: BackboneSpec, preferences: Pick<Ports['preferences'], 'fingerprint'>): BackboneSpec {
  if (spec.random) return spec;
  const fingerprint = spec.fingerprint ?? preferences.fingerprint(spec.id);
  return fingerprint === undefined ? spec : { ...spec, fingerprint };
}
