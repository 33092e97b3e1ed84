// What each lesson says, by its id: messages that belong together.
import type { LessonId } from '../../core/lessons/lessonIds';
import type { MessageId } from '../../words/say';

interface LessonWords {
  readonly title: MessageId;
  /** The idea of transfer learning that it is about, in a sentence or two. */
  readonly idea: MessageId;
  readonly question: MessageId;
  readonly choices: readonly MessageId[];
  /** What to look at where the answer is measured. */
  readonly look: MessageId;
  /** As the way to the tool names that. */
  readonly tool: MessageId;
}

export const lessonWords: Readonly<Record<LessonId, LessonWords>> = {
  reuse: {
    title: 'lessons.reuseTitle',
    idea: 'lessons.reuseIdea',
    question: 'lessons.reuseQuestion',
    choices: ['lessons.reuseA', 'lessons.reuseB', 'lessons.reuseC'],
    look: 'lessons.reuseLook',
    tool: 'comparePlace.columns',
  },
  few: {
    title: 'lessons.fewTitle',
    idea: 'lessons.fewIdea',
    question: 'lessons.fewQuestion',
    choices: ['lessons.fewA', 'lessons.fewB', 'lessons.fewC'],
    look: 'lessons.fewLook',
    tool: 'comparePlace.curve',
  },
  ladder: {
    title: 'lessons.ladderTitle',
    idea: 'lessons.ladderIdea',
    question: 'lessons.ladderQuestion',
    choices: ['lessons.ladderA', 'lessons.ladderB', 'lessons.ladderC'],
    look: 'lessons.ladderLook',
    tool: 'comparePlace.ladder',
  },
  cost: {
    title: 'lessons.costTitle',
    idea: 'lessons.costIdea',
    question: 'lessons.costQuestion',
    choices: ['lessons.costA', 'lessons.costB', 'lessons.costC'],
    look: 'lessons.costLook',
    tool: 'comparePlace.cost',
  },
  misleads: {
    title: 'lessons.misleadsTitle',
    idea: 'lessons.misleadsIdea',
    question: 'lessons.misleadsQuestion',
    choices: ['lessons.misleadsA', 'lessons.misleadsB', 'lessons.misleadsC'],
    look: 'lessons.misleadsLook',
    tool: 'testPlace.howGood',
  },
};
