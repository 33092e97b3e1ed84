// A small picture of numbers: grey from nothing to the strongest, or colours.
import { useEffect, useRef } from 'react';
import styles from './inside.module.css';

interface ShadesProps {
  readonly width: number;
  readonly height: number;
  /** width × height bytes, or three times as many for colours. */
  readonly shades: Uint8Array;
}

/** `shades` has width × height greys or three times as many numbers for colours, 0 … 255, row by row. */
export function Shades({ width, height, shades }: ShadesProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d', { alpha: false });
    if (!context) return;
    const image = context.createImageData(width, height);
    const colours = shades.length === 3 * width * height;
    for (let p = 0; p < width * height; p++)
      for (let c = 0; c < 4; c++) image.data[4 * p + c] = c === 3 ? 255 : (shades[colours ? 3 * p + c : p] ?? 0);
    context.putImageData(image, 0, 0);
  }, [width, height, shades]);
  return <canvas ref={canvas} className={styles.shades} width={width} height={height} aria-hidden="true" />;
}
