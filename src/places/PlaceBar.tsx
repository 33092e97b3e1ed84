// The way to the five places: in the bar at the top, on a narrow screen in one at the bottom.
import { ClipboardCheck, GraduationCap, Scale, Share2, Sprout } from 'lucide-react';
import type { Elements } from '../ui/elements';
import { say } from '../words/say';
import styles from './places.module.css';
import type { Place } from './places';
import { addressOf, PLACES, placeTitle } from './places';
import { usePlace } from './usePlace';

const ICONS: Readonly<Record<Place, Elements>> = {
  teach: <Sprout aria-hidden="true" />,
  test: <ClipboardCheck aria-hidden="true" />,
  compare: <Scale aria-hidden="true" />,
  share: <Share2 aria-hidden="true" />,
  lessons: <GraduationCap aria-hidden="true" />,
};

/** A link to each place, the one in view marked. */
export function PlaceBar() {
  const here = usePlace();
  return (
    <nav className={styles.bar} aria-label={say('frame.places')}>
      {PLACES.map((place) => (
        <a key={place} href={addressOf(place)} aria-current={place === here ? 'page' : undefined}>
          {ICONS[place]}
          <span>{placeTitle(place)}</span>
        </a>
      ))}
    </nav>
  );
}
