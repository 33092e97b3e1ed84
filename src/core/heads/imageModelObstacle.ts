// Whether a head and its backbone can be written as an image model of Teachable Machine, as far as that is known without any bytes.
import type { BackboneSpec } from '../backbones/backbones';
import type { Head } from './heads';

/** Its kind of head, or what its backbone is: a graph, a look at the middle alone, or weights that are made anew on each device. */
export type ImageModelObstacle = 'head' | 'graph' | 'crop' | 'random';

/** Undefined where nothing stands in the way. */
export function imageModelObstacle(
  kind: Head['kind'],
  spec: Pick<BackboneSpec, 'format' | 'crop' | 'random'>,
): ImageModelObstacle | undefined {
  if (spec.format === 'graph') return 'graph';
  if (spec.crop !== undefined && spec.crop !== 1) return 'crop';
  if (spec.random) return 'random';
  return kind === 'linear' || kind === 'mlp' || kind === 'fine-tuned' ? undefined : 'head';
}
