// The virtual grid with 5,000 drawings.
import { useState } from 'react';
import { VirtualGrid } from '../VirtualGrid';
import styles from './gallery.module.css';
import { drawing, names } from './pretence';
import { words } from './words';

const ALL = names('sample', 5000);

/** Shows the grid, and says which drawing was opened. */
export function Grid() {
  const [ids, setIds] = useState(ALL);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['sample-1', 'sample-2']));
  const [opened, setOpened] = useState('none');
  return (
    <>
      <VirtualGrid
        label={words.samples}
        ids={ids}
        tile={72}
        rowsShown={4}
        selected={selected}
        onSelect={setSelected}
        onOpen={setOpened}
        onDelete={(gone) => {
          setIds(ids.filter((id) => !gone.has(id)));
          setSelected(new Set());
        }}
        renderTile={(id) => {
          const seed = Number(id.slice('sample-'.length));
          return <img className={styles.picture} src={drawing(seed % 3, seed)} alt="" />;
        }}
        nameOf={(_, index) => words.sampleAt(index + 1)}
      />
      <p>
        <output aria-label={words.chosen}>{selected.size}</output>
        <span>{words.ofIt}</span>
        <output aria-label={words.allIt}>{ids.length}</output>
        <span>{words.chosenOpened}</span>
        <output aria-label={words.opened}>{opened}</output>
      </p>
    </>
  );
}
