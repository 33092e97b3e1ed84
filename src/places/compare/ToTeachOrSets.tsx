// From what is still empty: to Teach, or to drawn samples.
import { Shapes } from 'lucide-react';
import { ButtonLink } from '../../ui/ButtonLink';
import { say } from '../../words/say';
import { sectionAddress } from '../sections';
import { ToTeach } from '../ToTeach';
import styles from './compare.module.css';

/** Two links, the one to Teach first. */
export function ToTeachOrSets() {
  return (
    <span className={styles.ways}>
      <ToTeach />
      <ButtonLink icon={<Shapes />} href={sectionAddress('compare', 'sets')}>
        {say('comparePlace.openSet')}
      </ButtonLink>
    </span>
  );
}
