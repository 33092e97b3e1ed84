// Lessons: all of them, each at an address of its own, and the words.
import { BookA, GraduationCap } from 'lucide-react';
import { shownLessons } from '../../features/lessons/shownLessons';
import { lazily } from '../../ui/lazily';
import { say } from '../../words/say';
import { Sections } from '../Sections';
import { AllLessons } from './AllLessons';

const Words = lazily(() => import('./WordsSection').then(({ WordsSection: section }) => section));

const pages = new Map(
  shownLessons().map(({ id }) => [
    id,
    lazily(async () => {
      const { lessonPages } = await import('./lessonPages');
      return lessonPages[id];
    }),
  ]),
);

/** A page for each lesson lies within the list of lessons, and so is not among the links. */
export function Lessons() {
  const icon = <GraduationCap aria-hidden="true" />;
  return (
    <Sections
      place="lessons"
      label={say('lessons.sections')}
      sections={[
        { path: '', title: say('lessons.all'), icon, Shown: AllLessons },
        { path: 'glossary', title: say('lessons.words'), icon: <BookA aria-hidden="true" />, Shown: Words },
        ...shownLessons().flatMap(({ id, title }) => {
          const Shown = pages.get(id);
          return Shown ? [{ path: id, title, icon, Shown, within: '' }] : [];
        }),
      ]}
    />
  );
}
