// The picture that is followed through the backbone, as the backbone takes it: a square.
import { useEffect, useRef } from 'react';
import { say } from '../../words/say';
import styles from './inside.module.css';

const SIDE = 256;

/** Draws `picture` on a square canvas; leaves it blank where the bitmap was closed meanwhile. */
export function StillPicture({ picture }: { readonly picture: ImageBitmap }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    // One that is closed, as another was chosen, has no width and cannot be drawn.
    if (!context || picture.width === 0) return;
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, 0, 0, SIDE, SIDE);
  }, [picture]);
  return <canvas ref={canvas} className={styles.still} width={SIDE} height={SIDE} role="img" aria-label={say('why.picture')} />;
}
