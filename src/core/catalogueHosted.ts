// Backbones that this app's own server has as well. Written by `npm run backbone`; do not edit by hand.
import type { HostedBackbone } from './catalogueHostedEntry';

export const hostedBackbones: readonly HostedBackbone[] = [];
