// The classes of which nothing can be held out, so that nothing is found out for a person; and the sentence about them.
import { useMemo } from 'react';
import { isolated } from '../../core/base/names';
import { classesOfOneBurst } from '../../core/evaluation/split';
import { useAppStore } from '../../store/useAppStore';
import { allOf, quoted } from '../../words/lists';
import { say } from '../../words/say';

const MOST_NAMED = 3;

/** Why the usual setting is used; undefined while every class can be asked. */
export function useUnasked(): string | undefined {
  const { classes, samples } = useAppStore((state) => state.dataset);
  const unasked = useMemo(() => {
    const names = new Map(classes.filter(({ enabled }) => enabled).map(({ id, name }) => [id, name]));
    return classesOfOneBurst(samples.filter(({ classId }) => names.has(classId))).map((id) => names.get(id) ?? '');
  }, [classes, samples]);
  return unaskedSentence(unasked);
}

/** Of the names of those classes. */
export function unaskedSentence(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const { length: count } = names;
  return count > MOST_NAMED
    ? say('heads.oneRecordingMany', { count })
    : say('heads.oneRecording', { count, classes: allOf(names.map((name) => quoted(isolated(name)))) });
}
