// A tool's settings that belong to no project: they are as they were left when the tool is shown again, also after a reload.
import { useEffect, useState } from 'react';
import { remember, remembered } from './forThisVisit';

/**
 * Like `useState`, kept for this visit under `name` as the text that an address has of it. `read` makes the value of such a text;
 * of an empty one, or of what it does not understand, what is usual.
 */
export function useRemembered<Value>(
  name: string,
  read: (text: string) => Value,
  textOf: (value: Value) => string,
): readonly [Value, (next: (before: Value) => Value) => void] {
  const key = `tool:${name}`;
  const [value, change] = useState(() => read(remembered(key) ?? ''));
  const text = textOf(value);
  useEffect(() => {
    remember(key, text);
  }, [key, text]);
  return [value, change];
}
