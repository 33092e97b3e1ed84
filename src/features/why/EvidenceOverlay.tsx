// Evidence drawn over a picture: in the colour of the class that a square speaks for, the stronger the fuller.
import { useEffect, useRef } from 'react';
import type { Evidence } from '../../core/evidence/evidenceMap';
import { squareMargins, strengthOf } from '../../core/evidence/evidenceMap';
import { paletteIndex } from '../../ui/classColour';
import styles from './why.module.css';

interface EvidenceOverlayProps {
  readonly evidence: Evidence;
  /** Whether squares are shares of the margin (exact), or what is lost when each is covered. */
  readonly exact: boolean;
  readonly colours: { readonly for: number; readonly against: number };
}

/** Most of the picture stays to be seen. */
const FULLEST = 0.72;

export function EvidenceOverlay({ evidence, exact, colours }: EvidenceOverlayProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { height, width } = evidence;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.clearRect(0, 0, width, height);
    shownMargins(evidence, exact).forEach((margin, p) => {
      const strength = strengthOf(margin);
      context.fillStyle = colourOf(strength > 0 ? colours.for : colours.against);
      context.globalAlpha = FULLEST * Math.abs(strength);
      context.fillRect(p % width, Math.floor(p / width), 1, 1);
    });
  }, [evidence, exact, colours.for, colours.against, height, width]);
  return <canvas ref={canvas} className={styles.overlay} width={width} height={height} aria-hidden="true" />;
}

/** Of each square the margin that its colour shows. */
export function shownMargins(evidence: Evidence, exact: boolean): Float64Array {
  return exact ? squareMargins(evidence) : evidence.squares;
}

/** A canvas knows no custom properties. */
function colourOf(colour: number): string {
  return getComputedStyle(document.documentElement)
    .getPropertyValue(`--class-${paletteIndex(colour)}`)
    .trim();
}
