// The virtual grid with 5,000 drawings.
import { useState } from 'react';
import { VirtualGrid } from '../VirtualGrid';
import styles from './gallery.module.css';
import { drawing, names } from './pretence';

const ALL = names('sample', 5000);

export function Grid() {
  const [ids, setIds] = useState(ALL);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['sample-1', 'sample-2']));
  const [opened, setOpened] = useState('none');
  return (
    <>
      <VirtualGrid
        label="Samples"
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
        nameOf={(_, index) => `Sample ${index + 1}`}
      />
      <p>
        <output aria-label="Chosen">{selected.size}</output>
        <span> of </span>
        <output aria-label="All">{ids.length}</output>
        <span> chosen, opened: </span>
        <output aria-label="Opened">{opened}</output>
      </p>
    </>
  );
}
