// Two classes of one name are allowed, and said at once, with the name by which the later one is told apart.
import type { Class } from '../../core/dataset/dataset';
import { toldApart } from '../../core/dataset/dataset';
import type { NoticeSlice } from '../base/noticeSlice';

/** Says it of the first class that a change gave the name of another. */
export function sayAlike(before: readonly Class[], after: readonly Class[], notify: NoticeSlice['notify']): void {
  const were = new Set(alikeIn(before).map(({ id }) => id));
  const found = alikeIn(after).find(({ id }) => !were.has(id));
  if (found) notify({ kind: 'names-alike', name: found.name, shown: found.shown });
}

function alikeIn(classes: readonly Class[]): readonly { readonly id: string; readonly name: string; readonly shown: string }[] {
  const told = toldApart(classes);
  return classes.flatMap(({ id, name }, at) => {
    const shown = told[at]?.name ?? name;
    return shown === name ? [] : [{ id, name, shown }];
  });
}
