// A word before anything is handed on: some classes still have the names that the app gave them.
import { isolated } from '../../core/base/names';
import type { Class } from '../../core/dataset/dataset';
import { shownClasses } from '../../store/dataset/shownClasses';
import { trainedNow } from '../../store/head/headSlice';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import type { Elements } from '../../ui/elements';
import { allOf, quoted } from '../../words/lists';
import { isPlaceholder } from '../../words/placeholders';
import { say } from '../../words/say';

/** More names than these are not listed. */
const MOST_NAMED = 4;

interface UnnamedClassesProps {
  /** Leads to where a class is named. */
  readonly teach: Elements;
}

const nameless = (classes: readonly Class[]) => classes.filter(({ name }) => isPlaceholder(name)).map(({ name }) => quoted(isolated(name)));

/** Which classes of the head are still called "Class 1" and the like; nothing without any, without a head, and of a head from a file. */
export function UnnamedClasses({ teach }: UnnamedClassesProps) {
  const opened = useAppStore((state) => state.opened);
  const classIds = useAppStore((state) => trainedNow(state)?.head.classIds);
  const classes = useAppStore(shownClasses);
  if (opened || !classIds) return null;
  const names = nameless(classes.filter(({ id }) => classIds.includes(id)));
  if (names.length === 0) return null;
  const listed = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), '…'] : names;
  return (
    <Banner tone="info" actions={teach}>
      {say('share.unnamed', { count: names.length, names: allOf(listed) })}
    </Banner>
  );
}
