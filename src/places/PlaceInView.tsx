// The place in view: its code, its title, and the focus, which follows a change of place as it would to a new page.
import { useLayoutEffect, useRef } from 'react';
import { Boundary } from '../ui/Boundary';
import { MissingPart } from '../ui/missingPart';
import { Spinner } from '../ui/Spinner';
import { useChunk } from '../ui/useChunk';
import { say } from '../words/say';
import { parts } from './parts';
import styles from './places.module.css';
import type { Place } from './places';
import { placeTitle } from './places';
import { usePlace } from './usePlace';

/** The main landmark. Also sets the title of the document, which a place of several sections replaces by a more exact one. */
export function PlaceInView() {
  const place = usePlace();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(place);
  const title = placeTitle(place);
  useLayoutEffect(() => {
    // Before the effects of what is shown: a section gives its own title.
    document.title = say('frame.title', { place: title });
  }, [title]);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    main.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [place]);
  return (
    <main ref={main} tabIndex={-1} aria-label={title} className={styles.main}>
      <Part key={place} place={place} />
    </main>
  );
}

function Part({ place }: { readonly place: Place }) {
  const { value: Shown, failed, retry } = useChunk(parts[place], true);
  if (Shown)
    return (
      <Boundary>
        <Shown />
      </Boundary>
    );
  return (
    <div className={styles.coming} aria-busy={!failed}>
      {failed ? <MissingPart why={failed} retry={retry} /> : <Spinner />}
    </div>
  );
}
