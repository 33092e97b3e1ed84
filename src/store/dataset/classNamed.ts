// The name of a class as a sentence has it, also of one that is gone meanwhile.
import { isolated } from '../../core/base/names';
import type { Class } from '../../core/dataset/dataset';
import { say } from '../../words/say';

/** Of one that is not among `classes`, which are those that are shown, it is said that it was deleted. */
export const classNamed = (classId: string, classes: readonly Pick<Class, 'id' | 'name'>[]): string =>
  isolated(classes.find(({ id }) => id === classId)?.name ?? say('history.deletedClass'));
