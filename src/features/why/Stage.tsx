// The picture as it is changed, with the evidence over it; a finger or the mouse covers parts of it.
import type { PointerEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { Elements } from '../../ui/elements';
import { say } from '../../words/say';
import type { Edits, Spot } from './edits';
import { drawEdited } from './edits';
import styles from './why.module.css';

interface StageProps {
  readonly picture: ImageBitmap;
  readonly edits: Edits;
  readonly onCover: (spot: Spot) => void;
  readonly overlay: Elements;
}

const SIDE = 384;

export function Stage({ picture, edits, onCover, overlay }: StageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) drawEdited(context, picture, edits, SIDE);
  }, [picture, edits]);
  const cover = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onCover({ x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height });
  };
  return (
    <div
      className={styles.stage}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        cover(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons > 0) cover(event);
      }}
    >
      <canvas ref={canvas} width={SIDE} height={SIDE} role="img" aria-label={say('why.picture')} />
      {overlay}
    </div>
  );
}
