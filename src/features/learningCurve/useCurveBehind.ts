// Whether samples, embeddings or settings are known to have changed since the curve was measured.
import { useMemo } from 'react';
import { isCurveBehind } from '../../store/curve/curveStanding';
import { useAppStore } from '../../store/useAppStore';

/** False without a curve. */
export function useCurveBehind(): boolean {
  const curveResult = useAppStore((state) => state.curveResult);
  const dataset = useAppStore((state) => state.dataset);
  const embeddingsBy = useAppStore((state) => state.embeddingsBy);
  const chosen = useAppStore((state) => state.chosen);
  const augmentation = useAppStore((state) => state.settings.augmentation);
  const augmentedEmbeddings = useAppStore((state) => state.augmentedEmbeddings);
  const backbone = useAppStore((state) => state.backbone);
  const project = useAppStore((state) => state.project);
  return useMemo(
    () => isCurveBehind({ curveResult, dataset, embeddingsBy, settings: { augmentation }, augmentedEmbeddings, backbone, chosen, project }),
    [curveResult, dataset, embeddingsBy, augmentation, augmentedEmbeddings, backbone, chosen, project],
  );
}
