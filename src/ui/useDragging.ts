// Whether files and pictures can be dragged here: where fingers are all there is, nothing is said of dragging, dropping or pasting.
import { useMedia } from './useMedia';

/** True where something finer than a finger points; drawn anew when a mouse comes or goes. */
export function useDragging(): boolean {
  const [fingers, finer] = [useMedia('(pointer:coarse)'), useMedia('(any-pointer:fine)')];
  return finer || !fingers;
}
