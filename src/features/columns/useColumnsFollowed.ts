// What makes a column stale is told: samples, embeddings, backbones, and how heads are set.
import { useEffect } from 'react';
import { useAppStore } from '../../store/useAppStore';

/** Calls `columnsMayBeStale` whenever one of these changes while the component that uses it is on the page. */
export function useColumnsFollowed(): void {
  const changed = useAppStore((state) => state.columnsMayBeStale);
  const samples = useAppStore((state) => state.dataset.samples);
  const classes = useAppStore((state) => state.dataset.classes);
  const embeddings = useAppStore((state) => state.embeddingsBy);
  const sessions = useAppStore((state) => state.sessions);
  const chosen = useAppStore((state) => state.chosen);
  const settings = useAppStore((state) => state.settings);
  useEffect(() => {
    changed();
  }, [changed, samples, classes, embeddings, sessions, chosen, settings]);
}
