// A backbone's name as it is shown: its maker's, and of one with random weights that of the network with what became of it.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { say } from '../../words/say';

export const backboneName = ({ name, random }: Pick<BackboneSpec, 'name' | 'random'>): string =>
  random ? say('common.randomWeights', { name: random.network }) : name;
