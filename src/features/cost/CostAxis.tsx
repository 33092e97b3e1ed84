// One logarithmic axis from one's own head to the largest pretraining that somebody published, and the numbers as a table.
import type { BackboneCard } from '../../core/backbones/backboneCard';
import { IMAGENET_PHOTOS } from '../../core/compare/publishedEnergy';
import { useAppStore } from '../../store/useAppStore';
import answers from '../../ui/answers.module.css';
import { NumbersTable } from '../../ui/NumbersTable';
import { fromTo } from '../../words/ranges';
import { say } from '../../words/say';
import styles from './cost.module.css';
import { amount, wattHours } from '../../words/amounts';
import { costRows, costTable } from './costRows';
import type { HeadCost } from './headCost';

interface CostAxisProps {
  readonly head: HeadCost;
  readonly card: BackboneCard | undefined;
  /** What pretraining took is known, or will be. */
  readonly published: boolean;
}

/**
 * A bar from the least to the most energy (Wh) for the head, the backbone's card and each published pretraining; the same rows as a table,
 * to be saved as CSV or as a figure.
 */
export function CostAxis({ head, card, published }: CostAxisProps) {
  const save = useAppStore((state) => state.saveTable);
  const saveFigure = useAppStore((state) => state.saveFigure);
  const rows = costRows(head, card);
  const lowest = Math.floor(Math.log10(Math.min(...rows.map(({ energy: [low] }) => low))));
  const highest = Math.ceil(Math.log10(Math.max(...rows.map(({ energy: [, high] }) => high))));
  const decades = Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i);
  const at = (value: number) => (100 * (Math.log10(value) - lowest)) / (highest - lowest);
  // So many that their words do not run into each other.
  const every = Math.ceil(decades.length / 7);
  const saveCsv = () => save(say('cost.csvName'), costTable(rows, new Date().getFullYear()));
  return (
    <>
      <figure className={styles.axis}>
        <figcaption className={answers.small}>{say('cost.axis')}</figcaption>
        <ul>
          {rows.map(({ id, name, energy: [low, high], own }) => (
            <li key={id} data-own={own}>
              <span className={styles.name}>{rowText(name, low, high)}</span>
              <span className={styles.track} aria-hidden="true">
                {decades.map((decade) => (
                  <i key={decade} style={{ insetInlineStart: `${at(10 ** decade)}%` }} />
                ))}
                <b style={{ insetInlineStart: `${at(low)}%`, width: `${at(high) - at(low)}%` }} />
              </span>
            </li>
          ))}
        </ul>
      </figure>
      {!published && head.each !== undefined && (
        <p className={answers.small}>
          {say('cost.onePass', { photos: IMAGENET_PHOTOS, operations: amount(3 * head.each * IMAGENET_PHOTOS) })}
        </p>
      )}
      <NumbersTable
        name="cost table"
        caption={say('cost.caption')}
        heads={[say('cost.what'), say('cost.least'), say('cost.most'), say('cost.source')]}
        rows={rows.map(({ id, name, energy: [low, high], source }) => ({
          key: id,
          name,
          cells: [wattHours(low), wattHours(high), source],
        }))}
        onSave={saveCsv}
        picture={{
          figure: () => ({
            kind: 'ranges',
            title: say('cost.axis'),
            axis: {
              label: say('cost.axis'),
              from: 10 ** lowest,
              to: 10 ** highest,
              log: true,
              ticks: decades.map((decade) => ({ at: 10 ** decade, label: wattHours(10 ** decade) })).filter((_, i) => i % every === 0),
            },
            rows: rows.map(({ name, energy: [low, high] }) => ({ name: rowText(name, low, high), low, high, value: undefined })),
          }),
          onSave: (file) => saveFigure(say('cost.csvName'), file),
        }}
      />
    </>
  );
}

const rowText = (name: string, low: number, high: number): string =>
  say('cost.row', { name, energy: fromTo(wattHours(low), wattHours(high)) });
