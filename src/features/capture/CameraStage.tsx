// The camera: one row while it is off, large while it is on, or why there is no picture.
import { Camera } from 'lucide-react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import type { Elements } from '../../ui/elements';
import { lazily } from '../../ui/lazily';
import { Spinner } from '../../ui/Spinner';
import { say } from '../../words/say';
import { Explained } from '../../ui/Explained';
import styles from './capture.module.css';

const Filming = lazily(() => import('./Filming').then(({ Filming: filming }) => filming), { soon: true });
const NoPicture = lazily(() => import('./NoPicture').then(({ NoPicture: none }) => none), { soon: true });

interface CameraStageProps {
  /** What the head says of the picture, beside it while there is one. */
  readonly answer?: Elements;
  /** What a picture from it becomes; a sample where nothing else is said. Its terms are explained. */
  readonly hint?: Elements;
  /** Whether it stands across a whole page on a tablet: there it is a row, and leaves the height to what comes after. */
  readonly across?: boolean;
}

/** The camera in whichever state it is. `answer` is shown below the picture while it is on, `hint` beside the button that turns it on. */
export function CameraStage({ answer, hint = <Explained text={say('stage.hint')} />, across = false }: CameraStageProps) {
  const camera = useAppStore((state) => state.camera);
  return (
    <div className={styles.stage} data-camera={camera.kind} data-across={across}>
      {camera.kind === 'off' && <Off hint={hint} />}
      {camera.kind === 'opening' && (
        <p className={styles.row} role="status">
          <Spinner />
          <span>{say('stage.asking')}</span>
        </p>
      )}
      {camera.kind === 'failed' && <NoPicture failure={camera.failure} />}
      {camera.kind === 'on' && <Filming camera={camera} answer={answer} />}
    </div>
  );
}

function Off({ hint }: { readonly hint: Elements }) {
  const turnOn = useAppStore((state) => state.turnCameraOn);
  return (
    <div className={styles.row}>
      <Button kind="primary" icon={<Camera />} onClick={() => void turnOn()}>
        {say('stage.turnOn')}
      </Button>
      <p>{hint}</p>
    </div>
  );
}
