// Classes that come from outside: each name in its one form.
import { cleanName } from '../base/names';
import type { Class } from './dataset';
import { freeName } from './dataset';

/** What came from outside as classes: each name in its one form, and one that no other has for those that have none. */
export function withCleanNames(classes: readonly Class[]): readonly Class[] {
  const names = classes.map(({ name }) => cleanName(name));
  const taken = new Set(names);
  return classes.map((each, at) => {
    const name = names[at] ?? freeName('Class', at + 1, taken);
    taken.add(name);
    return { ...each, name };
  });
}
