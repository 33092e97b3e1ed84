// A component whose code is fetched when it is first shown: what is not on the first screen does not delay it.
import type { ComponentType } from 'react';
import { Boundary } from './Boundary';
import { chunk } from './chunk';
import { MissingPart } from './missingPart';
import { useChunk } from './useChunk';
import { withWords } from './withWords';

/** Milliseconds after the page has loaded: by then the first screen stands. */
const SOON = 500;

interface Lateness {
  /**
   * Fetches the code soon after the page has loaded, and not only when it is shown: for what tells of a failure, since it may be the
   * network that failed, and for what the first sample brings, so that it need not be waited for.
   */
  readonly soon?: boolean;
}

/**
 * The component as it is, with nothing in its place while its code is on its way, a way to try again if that fails,
 * and its errors held back.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { soon = false }: Lateness = {},
): ComponentType<Props> {
  const code = chunk(withWords(load));
  // What cannot be had now is asked for again when it is shown.
  if (soon) afterLoad(() => void code.fetch().catch(() => undefined));
  return function Lazily(props: Props) {
    const { value: Loaded, failed, retry } = useChunk(code, true);
    if (Loaded)
      return (
        <Boundary>
          <Loaded {...props} />
        </Boundary>
      );
    return failed ? <MissingPart why={failed} retry={retry} /> : null;
  };
}

function afterLoad(then: () => void) {
  const later = () => setTimeout(then, SOON);
  if (document.readyState === 'complete') later();
  else window.addEventListener('load', later, { once: true });
}
