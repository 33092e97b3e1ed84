// A drawn sample set as files with addresses, as photos have them.
import { drawnPicture } from '../../src/browser/drawnPicture';
import type { SampleSetId } from '../../src/core/sampleSets/sampleSets';
import { drawnSample, SAMPLE_SETS } from '../../src/core/sampleSets/sampleSets';
import type { PhotosByClass } from './embedder';

/** So many pictures of each class to learn from, and to ask about. */
export type DrawnSet = (
  set: SampleSetId,
  shortcut: boolean,
  learn: number,
  ask: number,
) => Promise<{ readonly train: PhotosByClass; readonly test: PhotosByClass }>;

export const drawnSet: DrawnSet = async (set, shortcut, learn, ask) => {
  const addressOf = async (classAt: number, number: number, part: 'learn' | 'test') =>
    URL.createObjectURL(await drawnPicture(drawnSample({ set, classAt, number, part, shortcut, seed: 1 })));
  const drawn = (part: 'learn' | 'test', count: number) =>
    Promise.all(
      SAMPLE_SETS[set].classes.map((_, classAt) =>
        Promise.all(Array.from({ length: count }, (_, number) => addressOf(classAt, number, part))),
      ),
    );
  return { train: await drawn('learn', learn), test: await drawn('test', ask) };
};
