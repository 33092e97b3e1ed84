// Why a sample is not learnt, in words: its picture, or the numbers that the backbone makes of it.
import type { Unreadable } from '../backbone/embedEach';

/** One sentence for a sample, or a picture on trial. */
export const unreadableSentences: Record<Unreadable, string> = {
  picture: 'This picture cannot be opened, so it is not learnt.',
  embedding: 'The backbone made no usable numbers of this picture on this device, so it is not learnt.',
};
