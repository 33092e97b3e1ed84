// A backbone's name as it is shown: its maker's, and of one with random weights that of the network with what became of it.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { say } from '../../words/say';

/** The name as it was published; of random weights a phrase with the network’s name, in the language spoken. */
export const backboneName = ({ name, random }: Pick<BackboneSpec, 'name' | 'random'>): string =>
  random ? say('common.randomWeights', { name: random.network }) : name;
