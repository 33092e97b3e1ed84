// What a person chooses the backbones by that come with the app. Written by build/pinBackbone.mjs from their cards; do not edit by hand.
import type { BackboneAbout } from './backbones';

/** By id. */
export const builtInAbout: Readonly<Record<string, BackboneAbout>> = {
  'headstart-1': {
    learnedFrom: 'tiny-imagenet',
    weightCount: 358128,
    bytes: 767837,
    exact: true,
    multiplyAdds: 13454400,
    card: 'models/headstart-1/card.json',
  },
  'headstart-1-128': {
    learnedFrom: 'tiny-imagenet',
    weightCount: 358128,
    bytes: 767854,
    exact: true,
    multiplyAdds: 38178816,
    card: 'models/headstart-1-128/card.json',
  },
};
