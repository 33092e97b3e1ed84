// The lessons: for each idea of transfer learning the pictures it is tried out on, the settings it begins with,
// and where its answer is measured.
import type { SampleSetId } from '../sampleSets/sampleSets';
import type { LessonId } from './lessonIds';

export interface Lesson {
  readonly set: SampleSetId;
  /** Pictures of each class. */
  readonly perClass: number;
  /** Each class on a ground of its own. */
  readonly shortcut: boolean;
  /** A document of settings, of which `parseSettings` fills in the rest. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Address of the tool that measures the answer. */
  readonly address: string;
}

export const LESSONS: Readonly<Record<LessonId, Lesson>> = {
  reuse: { set: 'leaves', perClass: 20, shortcut: false, settings: { version: 1, headKind: 'linear' }, address: '#/compare/columns' },
  few: {
    set: 'trafficSigns',
    perClass: 20,
    shortcut: false,
    settings: { version: 1, headKind: 'linear', curve: { kinds: ['linear', 'nearest-mean'], draws: 10, seed: 1 } },
    address: '#/compare/curve',
  },
  ladder: { set: 'dice', perClass: 20, shortcut: false, settings: { version: 1, headKind: 'linear' }, address: '#/compare/ladder' },
  cost: { set: 'textures', perClass: 10, shortcut: false, settings: { version: 1, headKind: 'linear' }, address: '#/compare/cost' },
  misleads: { set: 'leaves', perClass: 20, shortcut: true, settings: { version: 1, headKind: 'linear' }, address: '#/test' },
};
