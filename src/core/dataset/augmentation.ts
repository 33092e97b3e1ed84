// Augmentation: how altered copies of a sample are drawn, decided by a seed; the same on every visit.
import { randomFrom } from '../base/random';
import type { AugmentationSettings } from './augmentationSettings';
import { MOST_AUGMENTED } from './augmentationSettings';

export type { AugmentationSettings } from './augmentationSettings';
export { MOST_AUGMENTED, noAugmentation } from './augmentationSettings';

/** How a copy is drawn from its parent's square. */
export interface Augmentation {
  /** Mirrored left to right. */
  readonly flip: boolean;
  /** The part that is kept, a square within the unit square: its left upper corner and its side. */
  readonly crop: { readonly x: number; readonly y: number; readonly side: number };
  /** Factor on every colour: 1 leaves it, 0 is black. */
  readonly brightness: number;
  /** Radius as a share of the side; 0 leaves it sharp. */
  readonly blur: number;
}

const UNCHANGED: Augmentation = { flip: false, crop: { x: 0, y: 0, side: 1 }, brightness: 1, blur: 0 };

/** The least side of a crop, the most by which light changes, and the most blur. */
const LEAST_SIDE = 0.7;
const MOST_LIGHT = 0.35;
const MOST_BLUR = 0.012;

/**
 * The augmentations of a sample: decided by its id alone, so that they are the same on every visit.
 * A way that is switched off changes none of the others. No two are alike, and none is the sample itself: flipping alone
 * gives one copy, however many were asked for. Every other copy is flipped.
 */
export function augmentationsOf(
  sampleId: string,
  { on, copies, flip, crop, brightness, blur }: AugmentationSettings,
): readonly Augmentation[] {
  if (!on || !(flip || crop || brightness || blur)) return [];
  const augmentations = Array.from({ length: Math.max(0, Math.min(MOST_AUGMENTED, Math.floor(copies))) }, (_, number): Augmentation => {
    const random = randomFrom(hashOf(`${sampleId} ${number}`));
    const [size, x, y, light, softness] = [random(), random(), random(), random(), random()];
    const side = crop ? LEAST_SIDE + (1 - LEAST_SIDE) * size : 1;
    return {
      flip: flip && number % 2 === 0,
      crop: { x: x * (1 - side), y: y * (1 - side), side },
      brightness: brightness ? 1 + MOST_LIGHT * (2 * light - 1) : 1,
      blur: blur ? MOST_BLUR * softness : 0,
    };
  });
  const distinct = new Map(augmentations.map((augmentation) => [augmentedKey('', augmentation), augmentation]));
  distinct.delete(augmentedKey('', UNCHANGED));
  return [...distinct.values()];
}

/** Names a copy: equal exactly for the same sample and the same augmentation. */
export function augmentedKey(sampleId: string, { flip, crop: { x, y, side }, brightness, blur }: Augmentation): string {
  return [sampleId, Number(flip), x, y, side, brightness, blur].join(' ');
}

/** A copy with its name. */
export interface NamedAugmentation {
  readonly augmentation: Augmentation;
  readonly key: string;
}

/** The augmentations of a sample with their names. Drawn once for a sample under some settings, which must not change. */
export function namedAugmentations(sampleId: string, settings: AugmentationSettings): readonly NamedAugmentation[] {
  if (!settings.on) return [];
  const known = drawn.get(settings) ?? new Map<string, readonly NamedAugmentation[]>();
  drawn.set(settings, known);
  const augmentations =
    known.get(sampleId) ??
    augmentationsOf(sampleId, settings).map((augmentation) => ({ augmentation, key: augmentedKey(sampleId, augmentation) }));
  known.set(sampleId, augmentations);
  return augmentations;
}

const drawn = new WeakMap<AugmentationSettings, Map<string, readonly NamedAugmentation[]>>();

/** FNV-1a, 32 bit (Fowler, Noll & Vo). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
