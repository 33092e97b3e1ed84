// A head's document as what predicts: the head, and the classes it names.
import type { Class } from '../../core/dataset/dataset';
import { toldApart } from '../../core/dataset/dataset';
import type { Head } from '../../core/heads/heads';
import type { HeadDocument } from '../../formats/headDocument';

/** A document as a head that predicts, with the classes it names in the order in which they are shown. */
export function fromDocument({ head, classes }: HeadDocument): { readonly head: Head; readonly classes: readonly Class[] } {
  const openedId = (c: number) => `opened-${c}`;
  const shown = classes.map(({ name, colour, place }, c) => ({ place, shown: { id: openedId(c), name, colour, enabled: true } }));
  return {
    head: { ...head, classIds: classes.map((_, c) => openedId(c)) },
    classes: toldApart(shown.sort((a, b) => a.place - b.place).map((each): Class => each.shown)),
  };
}
