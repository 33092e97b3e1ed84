// What the head would say without one recording: learnt again when it is asked for, the answer to the last question alone.
import { useEffect, useRef, useState } from 'react';
import type { Embedding } from '../../core/backbones/embedding';
import type { HeadInUse } from '../../store/head/headInUse';
import type { ClassScore } from '../../store/head/scores';
import { scoresOf } from '../../store/head/scores';
import { useAppStore } from '../../store/useAppStore';

/** The recording that was left out, and what came of it; `scores` is undefined while a head is learning without it. */
export interface Without {
  readonly burst: string;
  readonly scores: readonly ClassScore[] | 'nothing-left' | 'too-slow' | undefined;
}

/**
 * `ask` leaves a recording out, unless that was asked last. `without` is undefined before, and where no head could be learnt.
 * An answer that comes when another recording was asked for, or the component is gone, is dropped.
 */
export function useWithout(
  head: HeadInUse,
  embedding: Embedding,
): { readonly without: Without | undefined; readonly ask: (burst: string) => Promise<void> } {
  const leaveOut = useAppStore((state) => state.headWithout);
  const [without, setWithout] = useState<Without>();
  const wanted = useRef<string>(undefined);
  useEffect(() => () => void (wanted.current = undefined), []);
  const ask = async (burst: string) => {
    if (wanted.current === burst && without?.burst === burst) return;
    wanted.current = burst;
    setWithout({ burst, scores: undefined });
    const left = await leaveOut(burst);
    if (wanted.current !== burst) return;
    if (!left) setWithout(undefined);
    else if (left.kind !== 'head') setWithout({ burst, scores: left.kind });
    else setWithout({ burst, scores: scoresOf({ ...head, head: left.head }, embedding) });
  };
  return { without, ask };
}
