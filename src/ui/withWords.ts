// What is fetched late says things that the first screen does not: its words come with it.
import type { ComponentType } from 'react';
import { lateWords } from '../words/say';

/** `load`, which then waits for the words, too. */
export function withWords<Props extends object>(load: () => Promise<ComponentType<Props>>): () => Promise<ComponentType<Props>> {
  return async () => {
    const [component] = await Promise.all([load(), lateWords()]);
    return component;
  };
}
