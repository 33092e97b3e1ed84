// The picture that is chosen; before anybody chose, the first that is offered, so that it is marked as the one that is shown.
import { useMemo, useState } from 'react';
import type { Sample } from '../../core/dataset/dataset';
import { useAppStore } from '../../store/useAppStore';
import type { Choice } from './choice';
import { firstOffered, newestOf } from './newest';

interface Chosen {
  /** Undefined where there is nothing to choose from. */
  readonly choice: Choice | undefined;
  readonly choose: (choice: Choice) => void;
  /** The samples that are offered. */
  readonly newest: readonly Sample[];
}

/** Undefined while there is no picture and nobody chose. `newest` are the samples that are offered. */
export function useChoice(): Chosen {
  const [chosen, choose] = useState<Choice>();
  const samples = useAppStore(({ dataset }) => dataset.samples);
  const newest = useMemo(() => newestOf(samples), [samples]);
  const tried = useAppStore((state) => state.tried);
  return { choice: chosen ?? firstOffered(tried, newest), choose, newest };
}
