// A lesson: its idea, the question with what one expects, the pictures, the tool that measures, and the measured answer.
import { ArrowRight, Check, FolderOpen, Lightbulb, Shapes } from 'lucide-react';
import { useEffect, useId } from 'react';
import type { LessonId } from '../../core/lessons/lessonIds';
import { LESSON_IDS } from '../../core/lessons/lessonIds';
import { LESSONS } from '../../core/lessons/lessons';
import { isolated } from '../../core/base/names';
import type { Drawing } from '../../core/sampleSets/drawing';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { ButtonLink } from '../../ui/ButtonLink';
import type { Elements } from '../../ui/elements';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';
import { LessonPictures } from './LessonPictures';
import { lessonWords } from './lessonWords';
import styles from './lessons.module.css';

export interface LessonPageProps {
  readonly id: LessonId;
  readonly addressOf: (id: LessonId) => string;
  /** Shows a drawing. */
  readonly view: (drawing: Drawing) => Elements;
  /** How far the opening of its pictures is, and what came of it. */
  readonly opening: Elements;
  /** What was measured in its project; `otherwise` where nothing was yet. */
  readonly answer: (otherwise: Elements) => Elements;
  /** The place of what came out there among the answers that could be expected; undefined where nothing was measured yet. */
  readonly came: number | undefined;
}

/**
 * The answer is drawn, and a result in `came` finishes the lesson, only while the lesson's own project is open; before that it says whether
 * the lesson was ever finished.
 */
export function LessonPage({ id, addressOf, view, opening, answer, came }: LessonPageProps) {
  const words = lessonWords[id];
  const isOpen = useIsOpen(id);
  const done = useAppStore((state) => state.lessonsDone.has(id));
  const finish = useAppStore((state) => state.finishLesson);
  const cameHere = isOpen ? came : undefined;
  useEffect(() => {
    if (cameHere !== undefined) finish(id, cameHere);
  }, [finish, id, cameHere]);
  const next = LESSON_IDS[LESSON_IDS.indexOf(id) + 1];
  const tool = say(words.tool);
  const notYet = <p className={styles.small}>{say(done ? 'lessons.measuredBefore' : 'lessons.notMeasured')}</p>;
  return (
    <div className={styles.page}>
      <p className={styles.intro}>{say(words.idea)}</p>
      <LessonPictures id={id} view={view} />
      <ol className={styles.steps}>
        <Step title={say('lessons.expectTitle')}>
          <Expectation id={id} />
        </Step>
        <Step title={say('lessons.openTitle')}>
          <Open id={id} isOpen={isOpen} opening={opening} />
        </Step>
        <Step title={say('lessons.lookTitle')}>
          <p>{say(words.look)}</p>
          {id === 'misleads' && <Swapped isOpen={isOpen} />}
          <p>
            <ButtonLink kind={isOpen ? 'primary' : 'secondary'} href={LESSONS[id].address} icon={<ArrowRight data-points />}>
              {say('lessons.goTo', { section: tool })}
            </ButtonLink>
          </p>
        </Step>
        <Step title={say('lessons.answerTitle')}>
          {isOpen ? answer(notYet) : notYet}
          <Verdict id={id} />
        </Step>
      </ol>
      {next && (
        <p>
          <ButtonLink kind={done ? 'secondary' : 'quiet'} href={addressOf(next)} icon={<ArrowRight data-points />}>
            {say('lessons.next', { title: say(lessonWords[next].title) })}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}

/** Whether the lesson's own project is the open one. */
function useIsOpen(id: LessonId): boolean {
  return useAppStore(({ project, lessonProjects }) => project.kind === 'open' && lessonProjects.get(id) === project.id);
}

function Step({ title, children }: { readonly title: string; readonly children: Elements }) {
  return (
    <li className={styles.step}>
      <h3>{title}</h3>
      {children}
    </li>
  );
}

/** What was expected and what came out, joined; what was expected alone until it was measured. */
function Verdict({ id }: { readonly id: LessonId }) {
  const { choices } = lessonWords[id];
  const expected = useAppStore((state) => state.expected.get(id));
  const came = useAppStore((state) => state.lessonsDone.get(id));
  const [guess, outcome] = [expected === undefined ? undefined : choices[expected], came === undefined ? undefined : choices[came]];
  if (!outcome) return guess ? <p className={styles.small}>{say('lessons.youExpected', { choice: say(guess) })}</p> : null;
  return (
    <p className={styles.verdict} data-as-expected={guess === outcome}>
      {guess === outcome ? <Check aria-hidden="true" /> : <Lightbulb aria-hidden="true" />}
      <span>{verdictSentence(guess, outcome)}</span>
    </p>
  );
}

function verdictSentence(guess: MessageId | undefined, outcome: MessageId): string {
  if (!guess) return say('lessons.cameOut', { came: say(outcome) });
  return guess === outcome
    ? say('lessons.asExpected', { choice: say(guess) })
    : say('lessons.otherThanExpected', { expected: say(guess), came: say(outcome) });
}

function Expectation({ id }: { readonly id: LessonId }) {
  const name = useId();
  const { question, choices } = lessonWords[id];
  const expected = useAppStore((state) => state.expected.get(id));
  const expectOf = useAppStore((state) => state.expectOfLesson);
  return (
    <fieldset className={styles.choices}>
      <legend>{say(question)}</legend>
      {choices.map((choice, at) => (
        <label key={choice}>
          <input type="radio" name={name} checked={expected === at} onChange={() => expectOf(id, at)} />
          <span>{say(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface OpenProps {
  readonly id: LessonId;
  readonly isOpen: boolean;
  readonly opening: Elements;
}

function Open({ id, isOpen, opening }: OpenProps) {
  const begin = useAppStore((state) => state.beginLesson);
  const lesson = useAppStore((state) => state.lesson);
  const work = useAppStore((state) => state.sampleSetWork.kind);
  const name = useAppStore(({ project }) => (project.kind === 'opening' ? '' : project.name));
  const busy = work === 'drawing' || work === 'taking-in';
  return (
    <>
      <p>{isOpen ? say('lessons.isOpen', { name: isolated(name) }) : say('lessons.openMeans')}</p>
      {lesson === id && work !== 'opened' && opening}
      {!busy && (
        <p>
          <Button kind={isOpen ? 'quiet' : 'primary'} icon={<FolderOpen />} onClick={() => void begin(id)}>
            {isOpen ? say('lessons.openAgain') : say('lessons.open')}
          </Button>
        </p>
      )}
    </>
  );
}

/** Pictures whose grounds are swapped, to be tried. */
function Swapped({ isOpen }: { readonly isOpen: boolean }) {
  const trySwapped = useAppStore((state) => state.trySwapped);
  return (
    <p>
      <Button icon={<Shapes />} disabled={!isOpen} onClick={() => void trySwapped('misleads')}>
        {say('lessons.swapped')}
      </Button>
    </p>
  );
}
