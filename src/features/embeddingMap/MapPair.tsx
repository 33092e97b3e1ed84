// Two maps side by side, linked: what is marked in one is marked in the other; with what is picked, and how they are coloured.
import { allSamples } from '../../core/dataset/dataset';
import { useMemo, useState } from 'react';
import type { ColourBy } from '../../core/embeddingMap/mapColours';
import { tagOf } from '../../core/embeddingMap/mapColours';
import { nearestTo, placeAmong } from '../../core/embeddingMap/neighbours';
import { tagCounts } from '../../core/dataset/tagCounts';
import { shownEvaluation } from '../../store/evaluation/shownEvaluation';
import { useAppStore } from '../../store/useAppStore';
import { CopyLink } from '../../ui/CopyLink';
import type { Elements } from '../../ui/elements';
import { percent } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './embeddingMap.module.css';
import type { MapSheet } from './mapSheet';
import { sceneOf } from './groups';
import { Legend } from './Legend';
import { MapCanvas } from './MapCanvas';
import { MapOffer } from './MapOffer';
import { MapFiles } from './MapFiles';
import type { DragMode, MapHandlers } from './mapControl';
import { MapTools } from './MapTools';
import type { Scene } from './scene';
import { SelectedBar } from './SelectedBar';
import { useMapSettingsLink } from './useMapSettingsLink';
import type { ShownMap } from './useMaps';

interface MapPairProps {
  readonly maps: readonly ShownMap[];
  readonly pictures: (sheet: MapSheet) => Elements;
  readonly actions: (ids: readonly string[]) => Elements;
}

const NONE: ReadonlySet<string> = new Set();

/** Holds what the maps share: hover, selection, drag mode, colouring. Shows the tools alone until the first map is made. */
export function MapPair({ maps, pictures, actions }: MapPairProps) {
  const by = useAppStore((state) => state.mapColour);
  const setBy = useAppStore((state) => state.colourMap);
  const { query: link, wanted, dismiss, refuse } = useMapSettingsLink(by, setBy);
  const [mode, setMode] = useState<DragMode>('move');
  const [chosen, setChosen] = useState(NONE);
  const [hovered, setHovered] = useState<string>();
  const [sheet, setSheet] = useState<readonly string[]>([]);
  const [open, setOpen] = useState(false);
  const dataset = useAppStore((state) => state.dataset);
  const table = useAppStore(shownEvaluation)?.table;
  const there = useMemo(() => new Set(allSamples(dataset).map(({ id }) => id)), [dataset]);
  const selected = useMemo(() => new Set([...chosen].filter((id) => there.has(id))), [chosen, there]);
  // A tag that nobody has any more colours nothing.
  const tag = tagOf(by);
  const shownBy = tag === undefined || tagCounts(allSamples(dataset)).has(tag) ? by : 'class';
  const look = (ids: readonly string[]) => {
    setSheet(ids);
    setOpen(true);
  };
  const handlers: MapHandlers = useMemo(
    () => ({
      onHover: setHovered,
      onSelect: (ids, more) => setChosen((before) => (more ? toggled(before, ids) : new Set(ids))),
      onOpen: (id) => {
        setSheet([id]);
        setOpen(true);
      },
    }),
    [],
  );
  const made = maps.filter((each) => each.made);
  const tools = (
    <>
      {wanted && <MapOffer wanted={wanted} onTaken={dismiss} onRefused={refuse} />}
      <MapTools by={shownBy} onBy={setBy} mode={mode} onMode={setMode} />
    </>
  );
  if (made.length === 0) return tools;
  return (
    <>
      {tools}
      <Legend dataset={dataset} table={table} by={shownBy} />
      <ul className={styles.maps}>
        {made.map((each) => (
          <li key={each.id}>
            <h3>{each.name}</h3>
            <OneMap of={each} by={shownBy} mode={mode} handlers={handlers} selected={selected} hovered={hovered} />
            {each.made?.explained && (
              <p className={styles.small}>
                {say('embeddingMap.explained', { share: percent(each.made.explained[0] + each.made.explained[1]) })}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.small}>{say('embeddingMap.hint')}</p>
      <SelectedBar
        selected={[...selected]}
        mode={mode}
        fingerprint={made[0]?.fingerprint}
        onSelect={(ids) => setChosen(new Set(ids))}
        onLook={look}
        actions={actions}
      />
      <MapFiles maps={made} by={shownBy} />
      <CopyLink query={link} />
      {pictures({
        open,
        title: say('embeddingMap.sheet', { count: sheet.length }),
        ids: sheet.filter((id) => there.has(id)),
        onClose: () => setOpen(false),
      })}
    </>
  );
}

/** Samples are taken in; one that is pressed again is let go. */
function toggled(before: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined && before.has(only)) return new Set([...before].filter((id) => id !== only));
  return new Set([...before, ...ids]);
}

interface OneMapProps {
  readonly of: ShownMap;
  readonly by: ColourBy;
  readonly mode: DragMode;
  readonly handlers: MapHandlers;
  readonly selected: ReadonlySet<string>;
  readonly hovered: string | undefined;
}

/** Of so many neighbours a frame of the camera gets its place. */
const NEIGHBOURS = 5;

function OneMap({ of: { made, fingerprint, name }, by, mode, handlers, selected, hovered }: OneMapProps) {
  const dataset = useAppStore((state) => state.dataset);
  const table = useAppStore(shownEvaluation)?.table;
  const embeddings = useAppStore((state) => state.embeddingsBy.get(fingerprint ?? ''));
  const frame = useAppStore((state) => state.liveBy.get(fingerprint ?? '')?.embedding);
  const scene: Scene | undefined = useMemo(() => made && sceneOf(made, dataset, table, by), [made, dataset, table, by]);
  // Those that are gone are no neighbours.
  const rows = useMemo(
    () => made?.ids.map((id, at) => (scene?.shown[at] ? embeddings?.get(id)?.values : undefined)),
    [made, scene, embeddings],
  );
  const live = useMemo(
    () => (made && rows && frame ? placeAmong(nearestTo(frame.values, rows, NEIGHBOURS), made.positions) : undefined),
    [made, rows, frame],
  );
  const marks = useMemo(() => ({ selected, hovered, live }), [selected, hovered, live]);
  return scene ? (
    <MapCanvas
      scene={scene}
      marks={marks}
      mode={mode}
      handlers={handlers}
      label={say('embeddingMap.mapOf', { name, count: scene.map.ids.length })}
    />
  ) : null;
}
