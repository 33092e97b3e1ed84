// Evidence by covering each square in turn, when asked: for heads that cannot be taken apart.
import { useEffect, useRef, useState } from 'react';
import type { Evidence } from '../../core/evidence/evidenceMap';
import { OCCLUSION_SIDE, occlusionEvidence } from '../../core/evidence/occlusion';
import type { Prediction } from '../../core/heads/head';
import type { HeadInUse } from '../../store/head/headInUse';
import type { ClassScore } from '../../store/head/scores';
import { scoresOf } from '../../store/head/scores';
import type { Edits } from './edits';
import { squareAt } from './edits';
import { useLooking } from './useLook';
import type { Answered } from './answered';

export interface Covering {
  readonly evidence: Evidence | undefined;
  readonly running: boolean;
  start(): void;
}

/**
 * `start` covers the squares one by one; `evidence` is there when all are done, and undefined again once `answer` is another one,
 * which also ends the work.
 */
export function useOcclusion(head: HeadInUse, picture: ImageBitmap, edits: Edits, answer: Answered | undefined): Covering {
  const look = useLooking();
  const [made, setMade] = useState<{ readonly of: Answered; readonly evidence: Evidence | undefined }>();
  const [running, setRunning] = useState<Answered>();
  /** The answer that is explained now: what is covered for another one is given up. */
  const current = useRef<Answered>(undefined);
  useEffect(() => {
    current.current = answer;
    return () => {
      current.current = undefined;
    };
  }, [answer]);
  const cover = async (of: Answered) => {
    if (!look) return;
    const predictions: Prediction[] = [];
    for (let p = 0; p < OCCLUSION_SIDE ** 2; p++) {
      if (current.current !== of) return;
      const covered = { ...edits, squares: [...edits.squares, squareAt(p, OCCLUSION_SIDE, OCCLUSION_SIDE)] };
      const seen = await look(picture, covered);
      const scores = seen && seen !== 'failed' ? scoresOf(head, seen.embedding) : undefined;
      if (!scores) return;
      predictions.push(predictionOf(scores));
    }
    setMade({ of, evidence: occlusionEvidence(predictionOf(of.scores), predictions, OCCLUSION_SIDE, OCCLUSION_SIDE) });
  };
  return {
    evidence: made && made.of === answer ? made.evidence : undefined,
    running: running !== undefined && running === answer,
    start() {
      if (!answer) return;
      setRunning(answer);
      // A look that fails gives no evidence, and the button is there again.
      void cover(answer)
        .catch(() => undefined)
        .then(() => setRunning(undefined));
    },
  };
}

const predictionOf = (scores: readonly ClassScore[]): Prediction =>
  scores.map(({ class: each, probability }) => ({ classId: each.id, probability }));
