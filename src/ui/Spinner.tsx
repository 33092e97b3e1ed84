// Something is on its way.
import { LoaderCircle } from 'lucide-react';
import styles from './Spinner.module.css';

/** A turning circle, unseen by screen readers: what is waited for stands beside it. */
export function Spinner() {
  return <LoaderCircle className={styles.spinner} aria-hidden="true" />;
}
