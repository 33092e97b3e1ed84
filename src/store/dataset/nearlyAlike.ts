// A class whose name differs from another in the case or width of its letters alone, for the sentence that says so.
import { folded } from '../../core/base/folded';
import type { Class } from '../../core/dataset/dataset';

/** The name of another class that is nearly the same. */
export const nearlyAlike = (name: string, classes: readonly Class[]): string | undefined =>
  classes.find((each) => each.name !== name && folded(each.name) === folded(name))?.name;
