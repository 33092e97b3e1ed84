// A backbone's card in words and one table: data and gaps, recipe, accuracy, probe, cost.
import { useId } from 'react';
import type { BackboneCard, ClassAccuracy, ProbeRow } from '../../core/backbones/backboneCard';
import { count, duration, millions, percent } from '../../words/numbers';
import styles from './backbones.module.css';

const PROBE_NAMES: Readonly<Record<string, string>> = {
  'headstart-1': 'Headstart 1',
  'headstart-1-128': 'Headstart 1 at 128',
  'mobilenet_v2_0.35_224': 'MobileNetV2 0.35',
  'random-twin': 'Headstart 1 with random weights',
  'raw-pixels': 'No backbone: raw pixels',
};

/** Sets of photos by the names of their folders; others are shown by that name. */
const SET_NAMES: Readonly<Record<string, string>> = {
  fruit: '6 kinds of fruit',
  handDigits: '10 numbers shown by hand',
  'hand-digits': '10 numbers shown by hand',
  rubbish: '6 kinds of rubbish',
  mean: 'Mean of all sets',
};

export function CardPage({ card }: { readonly card: BackboneCard }) {
  const [least, most] = card.energy;
  return (
    <>
      <h4>What it learned from</h4>
      <p>{`${card.data}; ${count(card.pictures)} pictures.`}</p>
      <h4>What is missing from it</h4>
      <ul>
        {card.knownGaps.map((gap) => (
          <li key={gap}>{gap}</li>
        ))}
      </ul>
      <h4>The network</h4>
      <p>{card.network}</p>
      <h4>How it was made</h4>
      <p>{card.recipe}</p>
      <h4>How good it is</h4>
      <p>
        {`Of validation photos it names ${percent(card.top1)} right, ${percent(card.top5)} within five guesses. Best: ${listed(card.best)}. Worst: ${listed(card.worst)}.`}
      </p>
      <Probe rows={card.probe} />
      <h4>What it costs</h4>
      <p>
        {`${count(card.weights)} weights (${card.precision}), ${millions(card.multiplyAdds)} multiply-adds a picture. ` +
          `Pretraining took ${duration(1000 * card.seconds)} (${card.epochs} epochs) on ${card.device} and between ${least} and ${most} Wh. ${card.energyAssumptions}`}
      </p>
      <h4>Terms</h4>
      <p>{card.licence}</p>
      <h4>Fingerprint</h4>
      <p>
        <code className={styles.whole}>{card.fingerprint}</code>
        <span>, the SHA-256 of its float32 weights in manifest order</span>
      </p>
    </>
  );
}

function Probe({ rows }: { readonly rows: readonly ProbeRow[] }) {
  const caption = useId();
  const sets = [...(rows[0]?.sets ?? [])].map(([name, accuracies]) => ({ name, shots: [...accuracies.keys()] }));
  return (
    // A table wider than the screen is scrolled by the keyboard, too.
    <div className={styles.scroll} role="region" aria-labelledby={caption} tabIndex={0}>
      <table>
        <caption id={caption}>
          Right answers of a head learnt on 1 to 25 pictures a class, on photos that no backbone here was made for
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Backbone
            </th>
            {sets.map(({ name, shots }) => (
              <th key={name} scope="colgroup" colSpan={shots.length}>{`${SET_NAMES[name] ?? name}, pictures a class`}</th>
            ))}
          </tr>
          <tr>
            {sets.flatMap(({ name, shots }) =>
              shots.map((shot) => (
                <th key={`${name} ${shot}`} scope="col">
                  {shot}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{`${PROBE_NAMES[row.name] ?? row.name} (${row.inputSize})`}</th>
              {sets.flatMap(({ name, shots }) =>
                shots.map((shot) => {
                  const accuracy = row.sets.get(name)?.get(shot);
                  return <td key={`${name} ${shot}`}>{accuracy === undefined ? '–' : percent(accuracy)}</td>;
                }),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function listed(classes: readonly ClassAccuracy[]): string {
  return classes.map(({ label, top1 }) => `${label} (${percent(top1)})`).join(', ');
}
