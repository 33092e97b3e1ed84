// One map: its canvas, and the buttons that bring it nearer.
import { Maximize, Minus, Plus } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useAppStore } from '../../store/useAppStore';
import { IconButton } from '../../ui/IconButton';
import { useMedia } from '../../ui/useMedia';
import { say } from '../../words/say';
import styles from './embeddingMap.module.css';
import type { DragMode, MapControl, MapHandlers } from './mapControl';
import { mapControl } from './mapControl';
import type { Marks, Scene } from './scene';
import { smallPictures } from './smallPictures';

interface MapCanvasProps {
  readonly scene: Scene;
  readonly marks: Marks;
  readonly mode: DragMode;
  readonly handlers: MapHandlers;
  /** Said by a screen reader. */
  readonly label: string;
}

const NEARER = 1.5;

/**
 * Draws `scene` with its `marks`, by a control that lives as long as the canvas. `handlers` are told what is hovered, selected and opened;
 * `label` names the map for a screen reader.
 */
export function MapCanvas({ scene, marks, mode, handlers, label }: MapCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const control = useRef<MapControl>(null);
  const help = useId();
  const pictures = useAppStore((state) => state.pictures);
  const theme = useAppStore((state) => state.theme);
  const dark = useMedia('(prefers-color-scheme:dark)');
  useEffect(() => {
    if (!canvas.current) return;
    const small = smallPictures(pictures.picture, () => control.current?.redraw());
    const mine = mapControl(canvas.current, small.at);
    control.current = mine;
    return () => {
      control.current = null;
      mine.dispose();
      small.close();
    };
  }, [pictures]);
  useEffect(() => {
    control.current?.update(scene, marks, mode, handlers);
  }, [pictures, scene, marks, mode, handlers]);
  useEffect(() => {
    control.current?.redraw();
  }, [theme, dark]);
  return (
    <div className={styles.map}>
      <canvas
        ref={canvas}
        className={styles.canvas}
        role="application"
        tabIndex={0}
        aria-label={label}
        aria-describedby={help}
        data-mode={mode}
        data-placed={scene.map.ids.length}
      />
      <p id={help} className={styles.unseen}>
        {say('embeddingMap.keys')}
      </p>
      <div className={styles.zoom}>
        <IconButton size="s" label={say('embeddingMap.nearer')} icon={<Plus />} onClick={() => control.current?.zoom(NEARER)} />
        <IconButton size="s" label={say('embeddingMap.farther')} icon={<Minus />} onClick={() => control.current?.zoom(1 / NEARER)} />
        <IconButton size="s" label={say('embeddingMap.whole')} icon={<Maximize />} onClick={() => control.current?.whole()} />
      </div>
    </div>
  );
}
