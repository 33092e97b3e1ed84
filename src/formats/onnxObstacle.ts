// Whether a head, alone or with its backbone, can be written as an ONNX file, as far as that is known without any bytes.
import type { BackboneSpec } from '../core/backbones/backbones';
import { needsMap } from '../core/heads/headKinds';
import type { Head } from '../core/heads/heads';

/** Why no file can be written: the backbone's weights are made anew on each device, or the head is none without its backbone. */
export type OnnxObstacle = 'random' | 'needs-backbone';

/** Why no file was written: also where the bytes are not what was expected. */
export type NoOnnx = { readonly kind: OnnxObstacle } | { readonly kind: 'unusable'; readonly detail: string };

/** As far as it is known without any bytes. Undefined where nothing stands in the way. */
export function onnxObstacle(what: 'head' | 'whole', head: Head, { random }: Pick<BackboneSpec, 'random'>): OnnxObstacle | undefined {
  if (what === 'head') return needsMap(head) ? 'needs-backbone' : undefined;
  return random ? 'random' : undefined;
}
