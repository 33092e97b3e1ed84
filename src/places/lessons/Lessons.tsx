// Lessons: none yet, said plainly; and the words, which are there.
import { BookA, GraduationCap } from 'lucide-react';
import { lazily } from '../../ui/lazily';
import { say } from '../../words/say';
import { Sections } from '../Sections';
import { NoLessons } from './NoLessons';

const Words = lazily(() => import('./WordsSection').then(({ WordsSection: section }) => section));

export function Lessons() {
  return (
    <Sections
      place="lessons"
      label={say('lessons.sections')}
      sections={[
        { path: '', title: say('lessons.all'), icon: <GraduationCap aria-hidden="true" />, Shown: NoLessons },
        { path: 'glossary', title: say('lessons.words'), icon: <BookA aria-hidden="true" />, Shown: Words },
      ]}
    />
  );
}
