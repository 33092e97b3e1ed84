// A place of several sections: the way to each below the bar, and the one in view, to which the focus goes when another is chosen.
import { ArrowRight } from 'lucide-react';
import type { ComponentType } from 'react';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { LessonStrip } from '../features/lessons/LessonStrip';
import { useStraightAddress } from '../features/notices/useStraightAddress';
import { ButtonLink } from '../ui/ButtonLink';
import type { Elements } from '../ui/elements';
import { lazily } from '../ui/lazily';
import { ScrollRow } from '../ui/ScrollRow';
import { say } from '../words/say';
import type { Place } from './places';
import { addressOf, placeTitle } from './places';
import styles from './sections.module.css';
import type { SectionPath } from './sections';
import { sectionAddress, sectionOf } from './sections';
import { straightAddress } from './straightAddress';
import { useFragment } from './usePlace';

const ComingBackbone = lazily(() => import('../features/train/ComingBackbone').then(({ ComingBackbone: coming }) => coming));

export interface Section {
  readonly path: SectionPath;
  readonly title: string;
  readonly icon: Elements;
  /** Fetched late. */
  readonly Shown: ComponentType;
  /** The path of the section that it is a page of: the way to that one leads to it. */
  readonly within?: SectionPath;
}

interface SectionsProps {
  readonly place: Place;
  /** What the sections are together. */
  readonly label: string;
  /** The first one is what the place's own address shows. */
  readonly sections: readonly Section[];
}

/**
 * Shows the section whose path is in the address, the first where it is none of them. One that lies `within` another has no link of its own
 * here. Also sets the title of the document, and puts an address right that names none.
 */
export function Sections({ place, label, sections }: SectionsProps) {
  const fragment = useFragment();
  const paths = sections.map((each) => each.path);
  const path = sectionOf(fragment, paths);
  useStraightAddress(straightAddress(fragment, place, paths));
  const here = sections.find((each) => each.path === path);
  const region = useRef<HTMLDivElement>(null);
  const ways = useRef<HTMLElement>(null);
  const shown = useRef(path);
  const title = here?.title ?? '';
  const listed = sections.filter(({ within }) => within === undefined);
  // A page of a section has a way on of its own.
  const next = here && here.within === undefined ? listed[listed.indexOf(here) + 1] : undefined;
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
        <ScrollRow labels={{ back: say('sheets.sectionsBefore'), on: say('sheets.sectionsAfter') }}>
          {listed.map((each) => (
            <a key={each.path} href={sectionAddress(place, each.path)} aria-current={current(each, here)}>
              {each.icon}
              <span>{each.title}</span>
            </a>
          ))}
        </ScrollRow>
      </nav>
      <LessonStrip
        inView={[addressOf(place), ...(here ? [sectionAddress(place, here.path)] : [])]}
        addressOf={(id) => sectionAddress('lessons', id)}
      />
      {/* No landmark: the sheets within are, often by the same name. */}
      <div ref={region} role="group" tabIndex={-1} aria-label={title} className={styles.section}>
        <ComingBackbone />
        {here && <here.Shown key={here.path} />}
      </div>
      {next && (
        <nav className={styles.next} aria-label={say('sheets.onwards')}>
          <ButtonLink kind="quiet" icon={<ArrowRight data-points />} href={sectionAddress(place, next.path)}>
            {say('sheets.next', { section: next.title })}
          </ButtonLink>
        </nav>
      )}
    </>
  );
}

/** How the way to a section stands to the one in view: it leads there, or to what that is a page of. */
const current = (each: Section, here: Section | undefined) =>
  each === here ? 'location' : here?.within === each.path ? 'true' : undefined;
