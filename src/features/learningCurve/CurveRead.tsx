// Reads what was kept of the open project's learning curve, for whoever shows some of it.
import { useEffect } from 'react';
import { idOf } from '../../store/embeddings/embeddingSlice';
import { useAppStore } from '../../store/useAppStore';

export function CurveRead() {
  const read = useAppStore((state) => state.readCurve);
  const projectId = useAppStore(({ project }) => idOf(project));
  useEffect(() => {
    if (projectId !== undefined) void read();
  }, [projectId, read]);
  return null;
}
