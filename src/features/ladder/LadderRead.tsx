// Reads what was kept of the open project's ladder, for whoever shows some of it.
import { useEffect } from 'react';
import { idOf } from '../../store/embeddings/embeddingSlice';
import { useAppStore } from '../../store/useAppStore';

export function LadderRead() {
  const read = useAppStore((state) => state.readLadder);
  const projectId = useAppStore(({ project }) => idOf(project));
  useEffect(() => {
    if (projectId !== undefined) void read();
  }, [projectId, read]);
  return null;
}
