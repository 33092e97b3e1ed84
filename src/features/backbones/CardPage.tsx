// A backbone's card in words and one table: data and gaps, training, accuracy, probe, cost.
import { useId } from 'react';
import type { BackboneCard, ClassAccuracy, ProbeRow } from '../../core/backbones/backboneCard';
import { catalogue } from '../../core/backbones/catalogue';
import { allOf, sentences } from '../../words/lists';
import { count, duration, millions, oneDigit, percent } from '../../words/numbers';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';
import styles from './backbones.module.css';
import type { CardProse } from './cardProse';

/** What stands in the probe beside backbones of the catalogue. */
const PROBED: Readonly<Record<string, MessageId>> = { 'random-twin': 'backboneCards.randomInit', 'raw-pixels': 'backboneCards.rawPixels' };
/** Its own file names it otherwise. */
const CATALOGUE_ID: Readonly<Record<string, string>> = { 'mobilenet_v2_0.35_224': 'mobilenet-v2-0.35' };

/** Sets of photos by the names of their folders; others are shown by that name. */
const SETS: Readonly<Record<string, MessageId>> = {
  fruit: 'backboneCards.setFruit',
  handDigits: 'backboneCards.setHandDigits',
  'hand-digits': 'backboneCards.setHandDigits',
  rubbish: 'backboneCards.setRubbish',
  mean: 'backboneCards.setMean',
};

/**
 * The figures of `card` set into the sentences that `prose` names: what it learned from, what is missing there, how it was trained,
 * how good it is, and what that cost.
 */
export function CardPage({ card, prose }: { readonly card: BackboneCard; readonly prose: CardProse }) {
  const [least, most] = card.energy;
  return (
    <>
      <h4>{say('backboneCards.learnedFrom')}</h4>
      <p>{say('backboneCards.data', { pictures: card.pictures })}</p>
      <h4>{say('backboneCards.gaps')}</h4>
      <ul>
        {prose.gaps.map((gap) => (
          <li key={gap}>{say(gap)}</li>
        ))}
      </ul>
      <h4>{say('backboneCards.network')}</h4>
      <p>{say('backboneCards.networkText', { side: prose.positions })}</p>
      <h4>{say('backboneCards.made')}</h4>
      <p>{sentences(say('backboneCards.recipe'), prose.more && say(prose.more))}</p>
      <h4>{say('backboneCards.quality')}</h4>
      <p>
        {sentences(
          say('backboneCards.accuracy', { top1: percent(card.top1), top5: percent(card.top5) }),
          say('backboneCards.best', { classes: listed(card.best) }),
          say('backboneCards.worst', { classes: listed(card.worst) }),
        )}
      </p>
      <Probe rows={card.probe} />
      <h4>{say('backboneCards.costs')}</h4>
      <p>
        {sentences(
          say('backboneCards.size', { weights: card.weights, multiplyAdds: millions(card.multiplyAdds) }),
          say('backboneCards.pretraining', {
            time: duration(1000 * card.seconds),
            epochs: oneDigit(card.epochs),
            device: card.device,
            least: oneDigit(least),
            most: oneDigit(most),
          }),
          say('backboneCards.energy', { hours: oneDigit(card.seconds / 3600) }),
        )}
      </p>
      <h4>{say('backboneCards.terms')}</h4>
      <p>{say('backboneCards.termsText')}</p>
      <h4>{say('backboneCards.fingerprint')}</h4>
      <p>
        <code className={styles.whole}>{card.fingerprint}</code>
      </p>
      <p>{say('backboneCards.fingerprintOf')}</p>
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
        <caption id={caption}>{say('backboneCards.probe')}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {say('backboneCards.backbone')}
            </th>
            {sets.map(({ name, shots }) => (
              <th key={name} scope="colgroup" colSpan={shots.length}>
                {setText(name)}
              </th>
            ))}
          </tr>
          <tr>
            {sets.flatMap(({ name, shots }) =>
              shots.map((shot) => (
                <th key={`${name} ${shot}`} scope="col">
                  {count(Number(shot))}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{say('backboneCards.rowOf', { backbone: probedName(row.name), side: row.inputSize })}</th>
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

function setText(name: string): string {
  const known = SETS[name];
  return known ? say(known) : say('backboneCards.setOther', { set: name });
}

function probedName(name: string): string {
  const beside = PROBED[name];
  return beside ? say(beside) : (catalogue.find(({ id }) => id === (CATALOGUE_ID[name] ?? name))?.name ?? name);
}

function listed(classes: readonly ClassAccuracy[]): string {
  return allOf(classes.map(({ label, top1 }) => say('backboneCards.classAccuracy', { class: label, share: percent(top1) })));
}
