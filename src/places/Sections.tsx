// A place of several sections: the way to each below the bar, and the one in view, to which the focus goes when another is chosen.
import type { ComponentType } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Elements } from '../ui/elements';
import { say } from '../words/say';
import type { Place } from './places';
import { placeTitle } from './places';
import styles from './sections.module.css';
import type { SectionPath } from './sections';
import { sectionAddress, sectionOf } from './sections';
import { useFragment } from './usePlace';

export interface Section {
  readonly path: SectionPath;
  readonly title: string;
  readonly icon: Elements;
  /** Fetched late. */
  readonly Shown: ComponentType;
}

interface SectionsProps {
  readonly place: Place;
  /** What the sections are together. */
  readonly label: string;
  /** The first one is what the place's own address shows. */
  readonly sections: readonly Section[];
}

export function Sections({ place, label, sections }: SectionsProps) {
  const path = sectionOf(
    useFragment(),
    sections.map((each) => each.path),
  );
  const here = sections.find((each) => each.path === path);
  const region = useRef<HTMLDivElement>(null);
  const ways = useRef<HTMLElement>(null);
  const shown = useRef(path);
  const title = here?.title ?? '';
  const isFirst = path === sections[0]?.path;
  useEffect(() => {
    const whole = placeTitle(place);
    document.title = isFirst ? say('frame.title', { place: whole }) : say('frame.sectionTitle', { section: title, place: whole });
  }, [place, isFirst, title]);
  useLayoutEffect(() => {
    ways.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
    if (shown.current === path) return;
    shown.current = path;
    region.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [path]);
  return (
    <>
      <nav ref={ways} className={styles.ways} aria-label={label}>
        {sections.map((each) => (
          <a key={each.path} href={sectionAddress(place, each.path)} aria-current={each === here ? 'location' : undefined}>
            {each.icon}
            <span>{each.title}</span>
          </a>
        ))}
      </nav>
      {/* No landmark: the sheets within are, often by the same name. */}
      <div ref={region} role="group" tabIndex={-1} aria-label={title} className={styles.section}>
        {here && <here.Shown key={here.path} />}
      </div>
    </>
  );
}
