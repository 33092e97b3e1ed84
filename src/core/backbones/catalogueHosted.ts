// Backbones that this app's own server has as well: put in by the build, from the records beside their files.
import type { HostedBackbone } from './catalogueHostedEntry';

declare const HOSTED_BACKBONES: readonly HostedBackbone[] | undefined;

/** The one that new projects start with comes first. Empty outside a build: in tests, and in the commands around the app. */
export const hostedBackbones: readonly HostedBackbone[] = typeof HOSTED_BACKBONES === 'undefined' ? [] : HOSTED_BACKBONES;
