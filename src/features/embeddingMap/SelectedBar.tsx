// What is picked on the map: how many, and what can be done with them.
import { allSamples } from '../../core/dataset/dataset';
import { Eye, Search, Trash2, X } from 'lucide-react';
import { nearestTo } from '../../core/embeddingMap/neighbours';
import { liveNow } from '../../store/capture/captureSlice';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import type { Elements } from '../../ui/elements';
import { say } from '../../words/say';
import styles from './embeddingMap.module.css';
import { LikeFile } from './LikeFile';
import type { DragMode } from './mapControl';

interface SelectedBarProps {
  readonly selected: readonly string[];
  /** What a drag on the map does. */
  readonly mode: DragMode;
  /** By whose embeddings alike ones are looked for. */
  readonly fingerprint: string | undefined;
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onLook: (ids: readonly string[]) => void;
  readonly actions: (ids: readonly string[]) => Elements;
}

/** Samples that "like this one" finds. */
const FOUND = 12;

/**
 * Looks at, clears or deletes the selected samples, finds those that are like one of them, like a file or like the camera. What changes the
 * project is left out where it is read-only.
 */
export function SelectedBar({ selected, mode, fingerprint, onSelect, onLook, actions }: SelectedBarProps) {
  const samples = useAppStore(({ dataset }) => allSamples(dataset));
  const embeddings = useAppStore((state) => state.embeddingsBy.get(fingerprint ?? ''));
  const isLive = useAppStore((state) => liveNow(state) !== undefined);
  const frame = useAppStore(liveNow)?.embedding;
  const remove = useAppStore((state) => state.removeSamples);
  const writable = useAppStore((state) => state.project.kind === 'open');
  const like = (values: Float32Array, itself: readonly string[]) => {
    const others = samples.filter(({ id }) => !itself.includes(id));
    const found = nearestTo(
      values,
      others.map(({ id }) => embeddings?.get(id)?.values),
      FOUND,
    ).flatMap(({ at }) => others[at]?.id ?? []);
    const all = [...itself, ...found];
    onSelect(all);
    onLook(all);
  };
  const [only] = selected;
  const one = selected.length === 1 && only !== undefined ? embeddings?.get(only)?.values : undefined;
  return (
    <div className={styles.selected} role="group" aria-label={say('embeddingMap.picked')}>
      <p role="status">
        {selected.length === 0 && mode === 'move' ? say('embeddingMap.pressOne') : say('embeddingMap.count', { count: selected.length })}
      </p>
      {selected.length > 0 && (
        <>
          <Button size="s" icon={<Eye />} onClick={() => onLook(selected)}>
            {say('embeddingMap.look')}
          </Button>
          {one && only !== undefined && (
            <Button size="s" icon={<Search />} onClick={() => like(one, [only])}>
              {say('embeddingMap.like')}
            </Button>
          )}
          {writable && actions(selected)}
          {writable && (
            <Button size="s" kind="danger" icon={<Trash2 />} onClick={() => remove(selected)}>
              {say('embeddingMap.delete', { count: selected.length })}
            </Button>
          )}
          <Button size="s" kind="quiet" icon={<X />} onClick={() => onSelect([])}>
            {say('embeddingMap.clear')}
          </Button>
        </>
      )}
      <LikeFile fingerprint={fingerprint} onFound={(values) => like(values, [])} />
      {isLive && (
        <Button size="s" icon={<Search />} onClick={() => frame && like(frame.values, [])}>
          {say('embeddingMap.likeCamera')}
        </Button>
      )}
    </div>
  );
}
