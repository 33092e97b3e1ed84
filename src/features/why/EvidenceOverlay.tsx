// Evidence drawn over a picture: in one colour what speaks for the answer, in another what speaks against it, the stronger the fuller;
// and with a sign, for whoever does not see the colours.
import { useEffect, useRef } from 'react';
import type { Evidence } from '../../core/evidence/evidenceMap';
import { squareMargins, squareShares, strengthOf } from '../../core/evidence/evidenceMap';
import { paletteIndex } from '../../ui/classColour';
import styles from './why.module.css';

interface EvidenceOverlayProps {
  readonly evidence: Evidence;
  /** Whether squares are shares of the margin (exact), or what is lost when each is covered. */
  readonly exact: boolean;
}

/** The same everywhere, whatever the colours of the classes: two of those may hardly differ over a photo. Orange and blue. */
export const EVIDENCE_COLOURS = { for: 1, against: 0 } as const;

/** Most of the picture stays to be seen. */
const FULLEST = 0.72;

/** Of a square's side, in its own pixels, and of the strokes of its sign: the arm's half length, and half its width. */
const SIGN = { side: 32, arm: 4, half: 1 } as const;

/** Strengths from which on a square has a sign: where its colour is seen at all. */
const SIGNED = 1 / 8;

/**
 * A canvas with a pixel for each square, stretched over the picture that it lies on. `exact`: the margins add up to the answer;
 * else they come from covering. A second canvas over it has the signs.
 */
export function EvidenceOverlay({ evidence, exact }: EvidenceOverlayProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { height, width } = evidence;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, width, height);
    shownMargins(evidence, exact).forEach((margin, p) => {
      const strength = strengthOf(margin);
      context.fillStyle = colourOf(strength > 0 ? EVIDENCE_COLOURS.for : EVIDENCE_COLOURS.against);
      context.globalAlpha = FULLEST * Math.abs(strength);
      context.fillRect(p % width, Math.floor(p / width), 1, 1);
    });
  }, [evidence, exact, height, width]);
  return (
    <>
      <canvas ref={canvas} className={styles.overlay} width={width} height={height} aria-hidden="true" />
      <Signs evidence={evidence} exact={exact} />
    </>
  );
}

/** A plus on each square that speaks clearly for the answer, a minus on each that speaks against it: as in the words below the picture. */
function Signs({ evidence, exact }: EvidenceOverlayProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { height, width } = evidence;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, SIGN.side * width, SIGN.side * height);
    for (const { row, column, plus } of signsOf(evidence, exact)) {
      const [x, y] = [SIGN.side * (column + 0.5), SIGN.side * (row + 0.5)];
      // White in black, to be seen on any picture.
      for (const [style, more] of [
        ['#000', 1],
        ['#fff', 0],
      ] as const) {
        const [arm, half] = [SIGN.arm + more, SIGN.half + more];
        context.fillStyle = style;
        context.fillRect(x - arm, y - half, 2 * arm, 2 * half);
        if (plus) context.fillRect(x - half, y - arm, 2 * half, 2 * arm);
      }
    }
  }, [evidence, exact, height, width]);
  return (
    <canvas
      ref={canvas}
      className={styles.overlay}
      data-signs="true"
      width={SIGN.side * width}
      height={SIGN.side * height}
      aria-hidden="true"
    />
  );
}

/** The squares that have a sign, and which. */
export function signsOf(
  evidence: Evidence,
  exact: boolean,
): readonly { readonly row: number; readonly column: number; readonly plus: boolean }[] {
  const { width } = evidence;
  return [...shownMargins(evidence, exact)].flatMap((margin, p) => {
    const strength = strengthOf(margin);
    return Math.abs(strength) < SIGNED ? [] : [{ row: Math.floor(p / width), column: p % width, plus: strength > 0 }];
  });
}

/** Of each square the margin that its colour shows. */
export function shownMargins(evidence: Evidence, exact: boolean): Float64Array {
  return exact ? squareMargins(evidence) : evidence.squares;
}

/** Of each square the number that is said: what it adds to the answer (exact), or what the answer loses when it is covered. */
export function saidParts(evidence: Evidence, exact: boolean): Float64Array {
  return exact ? squareShares(evidence) : evidence.squares;
}

/** A canvas knows no custom properties. */
function colourOf(colour: number): string {
  return getComputedStyle(document.documentElement)
    .getPropertyValue(`--class-${paletteIndex(colour)}`)
    .trim();
}
