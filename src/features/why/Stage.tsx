// The picture as it is changed, with the evidence over it; pointing at it or a tap reads a square, dragging covers parts of it.
import type { PointerEvent } from 'react';
import { useEffect, useRef } from 'react';
import type { Elements } from '../../ui/elements';
import { say } from '../../words/say';
import type { Edits, Spot } from './edits';
import { drawEdited } from './edits';
import type { Press } from './press';
import { movedPress, pressAt } from './press';
import styles from './why.module.css';

interface StageProps {
  readonly picture: ImageBitmap;
  readonly edits: Edits;
  readonly onCover: (spots: readonly Spot[]) => void;
  /** A mouse or pen is over this place, or a finger was last; over none where undefined. */
  readonly onPoint: (spot: Spot | undefined) => void;
  readonly overlay: Elements;
}

const SIDE = 384;

/** Draws `picture` with `edits`. `onPoint` gets the spot that is read, undefined once a mouse has left; `onCover` the spots of a drag. */
export function Stage({ picture, edits, onCover, onPoint, overlay }: StageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const press = useRef<Press>(undefined);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) drawEdited(context, picture, edits, SIDE);
  }, [picture, edits]);
  return (
    <div
      className={styles.stage}
      onPointerDown={(event) => {
        if (!event.isPrimary) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        press.current = pressAt(spotOf(event));
        onPoint(spotOf(event));
      }}
      onPointerMove={(event) => {
        if (!event.isPrimary) return;
        onPoint(spotOf(event));
        if (!press.current || event.buttons === 0) return;
        const moved = movedPress(press.current, spotOf(event));
        press.current = moved.press;
        if (moved.covers.length > 0) onCover(moved.covers);
      }}
      onPointerUp={() => (press.current = undefined)}
      onPointerCancel={() => (press.current = undefined)}
      onPointerLeave={({ pointerType }) => {
        // A finger leaves whenever it is lifted: what it tapped is still to be read.
        if (pointerType !== 'touch') onPoint(undefined);
      }}
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
