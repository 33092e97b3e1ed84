// Evidence drawn over a picture: in one colour what speaks for the answer, in another what speaks against it, the stronger the fuller.
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

/**
 * A canvas with a pixel for each square, stretched over the picture that it lies on. `exact`: the margins add up to the answer;
 * else they come from covering.
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
  return <canvas ref={canvas} className={styles.overlay} width={width} height={height} aria-hidden="true" />;
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
