// Test: how good the head is, on a test set of one's own too, where it is wrong, what it does not know, and why it said so; a section each.
import { CircleHelp, ClipboardCheck, ClipboardList, Images, LayoutGrid, Lightbulb } from 'lucide-react';
import { lazily } from '../../ui/lazily';
import { say } from '../../words/say';
import { Sections } from '../Sections';

const HowGood = lazily(() => import('./HowGoodSection').then(({ HowGoodSection: section }) => section));
const TestSet = lazily(() => import('./TestSetSection').then(({ TestSetSection: section }) => section));
const Batch = lazily(() => import('./BatchSection').then(({ BatchSection: section }) => section));
const Check = lazily(() => import('./CheckSection').then(({ CheckSection: section }) => section));
const Unknown = lazily(() => import('./UnknownSection').then(({ UnknownSection: section }) => section));
const Why = lazily(() => import('./WhySection').then(({ WhySection: section }) => section));

/** The sections in the order in which they are listed; each is fetched when it is first in view. */
export function Test() {
  return (
    <Sections
      place="test"
      label={say('testPlace.sections')}
      sections={[
        { path: '', title: say('testPlace.howGood'), icon: <ClipboardCheck aria-hidden="true" />, Shown: HowGood },
        { path: 'set', title: say('testSet.title'), icon: <ClipboardList aria-hidden="true" />, Shown: TestSet },
        { path: 'many', title: say('batchTest.section'), icon: <LayoutGrid aria-hidden="true" />, Shown: Batch },
        { path: 'check', title: say('testPlace.check'), icon: <Images aria-hidden="true" />, Shown: Check },
        { path: 'unknown', title: say('testPlace.unknown'), icon: <CircleHelp aria-hidden="true" />, Shown: Unknown },
        { path: 'why', title: say('testPlace.why'), icon: <Lightbulb aria-hidden="true" />, Shown: Why },
      ]}
    />
  );
}
