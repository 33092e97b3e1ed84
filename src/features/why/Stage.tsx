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
  /** A mouse, pen or finger is over this place; over none where undefined. */
  readonly onPoint: (spot: Spot | undefined) => void;
  readonly overlay: Elements;
}

const SIDE = 384;

export function Stage({ picture, edits, onCover, onPoint, overlay }: StageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) drawEdited(context, picture, edits, SIDE);
  }, [picture, edits]);
  return (
    <div
      className={styles.stage}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onPoint(spotOf(event));
        onCover(spotOf(event));
      }}
      onPointerMove={(event) => {
        onPoint(spotOf(event));
        if (event.buttons > 0) onCover(spotOf(event));
      }}
      onPointerLeave={() => onPoint(undefined)}
    >
      <canvas ref={canvas} width={SIDE} height={SIDE} role="img" aria-label={say('why.picture')} />
      {overlay}
    </div>
  );
}

function spotOf(event: PointerEvent<HTMLDivElement>): Spot {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
}
