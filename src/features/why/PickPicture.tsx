// Which answer is to be explained: the camera's, one that was tried, or one of the newest samples.
import { Camera, Video } from 'lucide-react';
import { isolated } from '../../core/base/names';
import type { Sample } from '../../core/dataset/dataset';
import { isMirrored } from '../../store/capture/cameraSlice';
import { KEPT_SIZE } from '../../store/dataset/sampleFrame';
import type { Tried } from '../../store/capture/trySlice';
import { shownClasses } from '../../store/dataset/shownClasses';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { useBlobAddress } from '../../ui/useBlobAddress';
import { usePicture } from '../../ui/usePicture';
import { say } from '../../words/say';
import type { Choice } from './choice';
import { OFFERED } from './newest';
import styles from './why.module.css';

interface PickPictureProps {
  readonly chosen: Choice | undefined;
  /** The samples that are offered. */
  readonly newest: readonly Sample[];
  readonly onChoose: (choice: Choice) => void;
}

/** Buttons for the camera and for one frame of it, and small pictures of what was tried and of `newest`; `chosen` is pressed. */
export function PickPicture({ chosen, newest, onChoose }: PickPictureProps) {
  const camera = useAppStore((state) => state.camera);
  const turnOn = useAppStore((state) => state.turnCameraOn);
  const mirror = useAppStore(isMirrored);
  const tried = useAppStore((state) => state.tried);
  const live = () => {
    if (camera.kind !== 'on') void turnOn();
    onChoose({ kind: 'camera' });
  };
  const frame = async () => {
    const grabbed = camera.kind === 'on' ? await camera.open.grab(KEPT_SIZE, mirror, {}) : undefined;
    if (grabbed) onChoose({ kind: 'frame', picture: grabbed.bitmap });
  };
  return (
    <div className={styles.pick}>
      <p className={styles.buttons}>
        <Button icon={<Video />} aria-pressed={chosen?.kind === 'camera'} onClick={live}>
          {say('why.camera')}
        </Button>
        {camera.kind === 'on' && (
          <Button
            icon={<Camera />}
            aria-pressed={chosen?.kind === 'frame'}
            // A frame that cannot be had is none: the button is still there.
            onClick={() => void frame().catch(() => undefined)}
          >
            {say('why.frame')}
          </Button>
        )}
      </p>
      {tried.length > 0 && <h3>{say('why.tried')}</h3>}
      {tried.length > 0 && (
        <ul className={styles.thumbs}>
          {tried.slice(0, OFFERED).map((each) => (
            <li key={each.id}>
              <TriedThumb
                of={each}
                pressed={chosen?.kind === 'tried' && chosen.id === each.id}
                onPress={() => onChoose({ kind: 'tried', id: each.id })}
              />
            </li>
          ))}
        </ul>
      )}
      <h3>{say('why.own')}</h3>
      {newest.length === 0 && <p>{say('why.noneOwn')}</p>}
      <ul className={styles.thumbs}>
        {newest.map(({ id, classId }) => (
          <li key={id}>
            <SampleThumb
              id={id}
              classId={classId}
              pressed={chosen?.kind === 'sample' && chosen.id === id}
              onPress={() => onChoose({ kind: 'sample', id })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Pressed {
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function TriedThumb({ of, pressed, onPress }: Pressed & { readonly of: Tried }) {
  const address = useBlobAddress(of.picture.bytes, of.picture.type);
  return (
    <button
      type="button"
      className={styles.thumb}
      aria-pressed={pressed}
      aria-label={say('why.pickTried', { name: isolated(of.name) })}
      onClick={onPress}
    >
      <img src={address} alt="" />
    </button>
  );
}

function SampleThumb({ id, classId, pressed, onPress }: Pressed & { readonly id: string; readonly classId: string }) {
  const address = usePicture(
    useAppStore((state) => state.pictures),
    id,
  );
  const name = useAppStore(shownClasses).find((each) => each.id === classId)?.name ?? '';
  return (
    <button
      type="button"
      className={styles.thumb}
      aria-pressed={pressed}
      aria-label={say('why.pickOwn', { class: isolated(name) })}
      onClick={onPress}
    >
      {address ? <img src={address} alt="" /> : <span className={styles.blank} />}
    </button>
  );
}
