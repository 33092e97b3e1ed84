// A row that scrolls sideways says at which of its ends there is more to see.

/**
 * Keeps `data-more` of the row true: `start`, `end`, `both` or `none`, as lines run. Returns what ends that. Its items stay the same
 * elements for as long as it is watched.
 */
export function watchEnds(row: HTMLElement): () => void {
  const tell = () => {
    const hidden = row.scrollWidth - row.clientWidth;
    // Negative where lines run from right to left.
    const passed = Math.abs(row.scrollLeft);
    const [before, after] = [passed > 1, passed < hidden - 1];
    row.dataset['more'] = before && after ? 'both' : before ? 'start' : after ? 'end' : 'none';
  };
  const sizes = new ResizeObserver(tell);
  for (const each of [row, ...row.children]) sizes.observe(each);
  row.addEventListener('scroll', tell, { passive: true });
  return () => {
    sizes.disconnect();
    row.removeEventListener('scroll', tell);
  };
}
