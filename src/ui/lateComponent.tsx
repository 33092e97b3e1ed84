// A component whose code is fetched when it is first shown, with nothing in its place until then, or where it cannot be had.
import type { ComponentType } from 'react';
import { chunk } from './chunk';
import { useChunk } from './useChunk';

/** A component that fetches its code by `load` when it is first shown. A failure shows nothing: it is for what can be done without. */
export function lateComponent<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const code = chunk(load);
  return function Late(props: Props) {
    const { value: Loaded } = useChunk(code, true);
    return Loaded ? <Loaded {...props} /> : null;
  };
}
