// Two classes of one name are allowed, and said at once, with the name by which the later one is told apart, for as long as it is true.
import type { Class } from '../../core/dataset/dataset';
import { toldApart } from '../../core/dataset/dataset';
import type { NoticeSlice } from '../base/noticeSlice';
import { classThen } from '../base/spokenNames';

/** Says it of the first class that a change gave the name of another, and no more of those that have names of their own by now. */
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

/** Classes that have the name of an earlier one. */
function laterOnes(classes: readonly Class[]): readonly Class[] {
  const told = toldApart(classes);
  return classes.filter(({ name }, at) => (told[at]?.name ?? name) !== name);
}
