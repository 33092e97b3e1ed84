// The backbones that the app started on before, and still comes with: heads made on them open. Written by build/pinBackbone.mjs from their cards; do not edit by hand.
import type { BackboneSpec } from './backbones';

export const earlierBackbones: readonly BackboneSpec[] = [];
