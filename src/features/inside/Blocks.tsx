// The blocks of a backbone in the order in which a picture passes them, with the maps that it lights most.
import type { LookedInside, SeenBlock } from '../../core/backbones/insideView';
import { isolated } from '../../core/base/names';
import type { ChannelWish } from '../../store/compare/litSlice';
import { Explained } from '../../ui/Explained';
import { say } from '../../words/say';
import { mapName, shapeOf } from './blockWords';
import { filterShades } from './drawn';
import styles from './inside.module.css';
import { Shades } from './Shades';

interface BlocksProps {
  readonly inside: LookedInside;
  readonly chosen: ChannelWish | undefined;
  readonly onChoose: (wish: ChannelWish) => void;
}

/**
 * The filters of the first layer, where it has any to draw, then each block with its strongest maps.
 * `onChoose` gets the block's index and the map's channel.
 */
export function Blocks({ inside: { blocks, filters }, chosen, onChoose }: BlocksProps) {
  return (
    <ol className={styles.blocks}>
      {filters && (
        <li>
          <h3>{say('inside.filters')}</h3>
          <p className={styles.small}>
            <Explained text={say('inside.filtersText', { count: filters.count, height: filters.height, width: filters.width })} />
          </p>
          <div className={styles.maps} role="img" aria-label={say('inside.filters')}>
            {Array.from({ length: filters.count }, (_, at) => (
              <span key={at} className={styles.filter}>
                <Shades width={filters.width} height={filters.height} shades={filterShades(filters, at)} />
              </span>
            ))}
          </div>
        </li>
      )}
      {blocks.map((block, at) => (
        <Block
          key={block.name}
          block={block}
          number={at + 1}
          blocks={blocks.length}
          chosen={chosen?.block === at ? chosen.channel : undefined}
          onChoose={(channel) => onChoose({ block: at, channel })}
        />
      ))}
    </ol>
  );
}

interface BlockProps {
  readonly block: SeenBlock;
  readonly number: number;
  /** How many there are. */
  readonly blocks: number;
  readonly chosen: number | undefined;
  readonly onChoose: (channel: number) => void;
}

function Block({ block, number, blocks, chosen, onChoose }: BlockProps) {
  const { name, height, width, maps } = block;
  return (
    <li>
      <h3>{say('inside.block', { number, blocks })}</h3>
      <p className={styles.small}>{shapeOf(block)}</p>
      <p className={styles.layer}>{say('inside.layer', { name: isolated(name) })}</p>
      <div className={styles.maps} role="group" aria-label={say('inside.mapsOf', { number })}>
        {maps.map((map, at) => (
          <button
            // In its place: a live picture lights other channels with every frame, and a button under a finger must stay.
            key={at}
            type="button"
            className={styles.map}
            aria-pressed={chosen === map.channel}
            aria-label={mapName(map)}
            title={mapName(map)}
            onClick={() => onChoose(map.channel)}
          >
            <Shades width={width} height={height} shades={map.shades} />
          </button>
        ))}
      </div>
    </li>
  );
}
