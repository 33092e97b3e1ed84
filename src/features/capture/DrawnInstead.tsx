// For who has no camera: the way to drawn pictures, while there is no sample and no camera is on.
import { Shapes } from 'lucide-react';
import { allSamples } from '../../core/dataset/dataset';
import { useAppStore } from '../../store/useAppStore';
import { ButtonLink } from '../../ui/ButtonLink';
import { say } from '../../words/say';
import styles from './capture.module.css';

interface DrawnInsteadProps {
  /** Where the drawn pictures are. */
  readonly href: string;
}

/**
 * A link to the drawn pictures, for the open project while it has no sample and the camera is off or failed; else nothing.
 * It is the way on where no camera was found.
 */
export function DrawnInstead({ href }: DrawnInsteadProps) {
  const wanted = useAppStore(
    ({ project, camera, dataset }) =>
      project.kind === 'open' && (camera.kind === 'off' || camera.kind === 'failed') && allSamples(dataset).length === 0,
  );
  const none = useAppStore(({ camera }) => camera.kind === 'failed' && camera.failure === 'none');
  if (!wanted) return null;
  return (
    <p className={styles.instead}>
      <ButtonLink kind={none ? 'primary' : 'quiet'} size="s" icon={<Shapes />} href={href}>
        {say('stage.drawn')}
      </ButtonLink>
    </p>
  );
}
