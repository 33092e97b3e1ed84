// How maps are laid out and coloured, and what a drag on them does.
import { allSamples } from '../../core/dataset/dataset';
import { MAP_METHODS } from '../../core/embeddingMap/mapMethods';
import { tagCounts } from '../../core/dataset/tagCounts';
import { isolated } from '../../core/base/names';
import { useAppStore } from '../../store/useAppStore';
import { Segments } from '../../ui/Segments';
import { Select } from '../../ui/Select';
import { say } from '../../words/say';
import styles from './embeddingMap.module.css';
import type { ColourBy } from '../../core/embeddingMap/mapColours';
import type { DragMode } from './mapControl';

interface MapToolsProps {
  readonly by: ColourBy;
  readonly onBy: (by: ColourBy) => void;
  readonly mode: DragMode;
  readonly onMode: (mode: DragMode) => void;
}

const METHOD_NAMES = { pca: 'PCA', umap: 'UMAP' } as const;

/**
 * Three controls: method of layout, whether a drag moves or selects, and colouring by class, by right and wrong,
 * or by one of the tags in use.
 */
export function MapTools({ by, onBy, mode, onMode }: MapToolsProps) {
  const method = useAppStore((state) => state.mapMethod);
  const choose = useAppStore((state) => state.chooseMapMethod);
  const samples = useAppStore(({ dataset }) => allSamples(dataset));
  const colours: readonly { readonly value: ColourBy; readonly label: string }[] = [
    { value: 'class', label: say('embeddingMap.byClass') },
    { value: 'right', label: say('embeddingMap.byRight') },
    ...[...tagCounts(samples).keys()].map((tag) => ({
      value: `tag:${tag}` as const,
      label: say('embeddingMap.byTag', { tag: isolated(tag) }),
    })),
  ];
  return (
    <div className={styles.tools}>
      <Segments
        label={say('embeddingMap.layout')}
        labelled
        value={method}
        options={MAP_METHODS.map((value) => ({ value, label: METHOD_NAMES[value] }))}
        onChange={choose}
      />
      <Segments
        label={say('embeddingMap.drag')}
        labelled
        value={mode}
        options={[
          { value: 'move', label: say('embeddingMap.moveMode') },
          { value: 'select', label: say('embeddingMap.selectMode') },
        ]}
        onChange={onMode}
      />
      <Select
        label={say('embeddingMap.colour')}
        value={by}
        options={colours}
        onChange={(value) => onBy(colours.find((each) => each.value === value)?.value ?? 'class')}
      />
    </div>
  );
}
