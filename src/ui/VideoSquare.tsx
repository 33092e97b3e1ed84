// A live stream as the square that the backbone sees, mirrored if asked.
import { useEffect, useRef } from 'react';
import styles from './VideoSquare.module.css';

/** Shows the centre square of a stream; plays by itself, silently. */
export function VideoSquare({ stream, mirror, label }: { stream: MediaStream; mirror: boolean; label: string }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const shown = video.current;
    if (!shown) return;
    shown.srcObject = stream;
    return () => {
      shown.srcObject = null;
    };
  }, [stream]);
  return <video ref={video} className={styles.video} data-mirror={mirror} aria-label={label} autoPlay muted playsInline />;
}
