// A backbone of either format; what runs graphs is fetched with the first one.
import type { BackboneSpec } from '../core/backbones/backbones';
import type { Result } from '../core/base/result';
import type { Backbone, BuildFailure } from './backbone';
import { buildBackbone } from './backbone';

/** Builds a backbone from checked bytes, by its entry's format. */
export async function buildAnyBackbone(
  spec: BackboneSpec,
  topologyText: string,
  weightBytes: ArrayBuffer,
): Promise<Result<Backbone, BuildFailure>> {
  if (spec.format !== 'graph') return buildBackbone(spec, topologyText, weightBytes);
  const { buildGraphBackbone } = await import('./graphBackbone');
  return buildGraphBackbone(spec, topologyText, weightBytes);
}
