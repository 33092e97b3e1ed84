// Two classes of one name, or of names that differ in the case or width of their letters alone, are allowed, and said at once, for as
// long as it is true.
import { folded } from '../../core/base/folded';
import type { Class } from '../../core/dataset/dataset';
import { toldApart } from '../../core/dataset/dataset';
import type { NoticeSlice } from '../base/noticeSlice';
import { classThen } from '../base/spokenNames';

/** Says it of the first class that a change gave the name of another, or nearly so; no more of those with names of their own by now. */
export function sayAlike(before: readonly Class[], after: readonly Class[], { notices, notify, dismiss }: NoticeSlice): void {
  const were = new Set(laterOnes(before).map(({ id }) => id));
  const are = laterOnes(after);
  for (const notice of notices) if (notice.kind === 'names-alike' && !are.some(({ id }) => id === notice.later.id)) dismiss(notice.id);
  const found = are.find(({ id }) => !were.has(id));
  if (found) notify({ kind: 'names-alike', later: classThen(found) });
}

/** What a class is called beside one of the same name. */
export const shownAs = ({ id, name }: Pick<Class, 'id' | 'name'>, classes: readonly Class[]): string =>
  toldApart(classes).find((each) => each.id === id)?.name ?? name;

/** Classes that have the name of an earlier one, or nearly so. */
function laterOnes(classes: readonly Class[]): readonly Class[] {
  const met = new Set<string>();
  return classes.filter(({ name }) => met.size === met.add(folded(name)).size);
}
