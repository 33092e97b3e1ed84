// The card of an opened head: what its file says of it, and whether it gives the same answers here.
import type { ReactNode } from 'react';
import { isolated } from '../../core/base/names';
import { learnedFromWords, licenceWords } from '../../store/backbone/backboneWords';
import { headKindName } from '../../store/head/headKindNames';
import { scoreSentence } from '../../store/head/scoreSentence';
import type { OpenedHead } from '../../store/head/trainedHead';
import { Name } from '../../ui/Name';
import { day } from '../../words/numbers';
import { say } from '../../words/say';
import { HeadProofLine } from './HeadProofLine';
import styles from './share.module.css';

type Document = OpenedHead['document'];

/**
 * A list of the facts in `document`. Of those that every head should state, "not said" stands where the file says nothing;
 * the others are left out.
 */
export function HeadCard({ document }: { readonly document: Document }) {
  const { card = {}, score, backbone, head } = document;
  return (
    <>
      {document.proof && <HeadProofLine document={document} />}
      <dl className={styles.facts}>
        <Fact name={say('share.name')}>
          <Name>{document.name}</Name>
        </Fact>
        <Fact name={say('modelCard.kind')}>{headKindName(head.kind)}</Fact>
        <Fact name={say('share.savedOn')}>{savedOn(document.createdAt)}</Fact>
        <Fact name={say('share.madeBy')}>{card.author === undefined ? say('share.notSaid') : <Name>{card.author}</Name>}</Fact>
        <Fact name={say('share.learnedFrom')}>
          <Counts classes={document.classes} />
        </Fact>
        <Fact name={say('modelCard.score')}>{score ? scoreSentence(score) : say('share.notSaid')}</Fact>
        {card.about !== undefined && <Fact name={say('modelCard.about')}>{isolated(card.about)}</Fact>}
        {card.limits !== undefined && <Fact name={say('modelCard.limits')}>{isolated(card.limits)}</Fact>}
        {card.tags && (
          <Fact name={say('modelCard.tags')}>
            {card.tags.map(([tag, samples]) => say('modelCard.tagged', { tag: isolated(tag), samples })).join(' · ')}
          </Fact>
        )}
        <Fact name={say('share.backbone')}>{isolated(backbone.name)}</Fact>
        {card.backbone?.learnedFrom !== undefined && (
          <Fact name={say('modelCard.backboneLearned')}>{learnedFromWords(card.backbone.learnedFrom)}</Fact>
        )}
        {card.backbone && <Fact name={say('modelCard.backboneLicence')}>{licenceWords(card.backbone.licence)}</Fact>}
      </dl>
      {/* What a file lacks comes after what it says. */}
      {!document.proof && <HeadProofLine document={document} />}
      {document.unsummed && <p className={styles.note}>{say('modelCard.unsummed')}</p>}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Classes in the order in which they are shown; a file that does not say how many samples there were says nothing here. */
function Counts({ classes }: { readonly classes: Document['classes'] }) {
  const shown = [...classes].sort((a, b) => a.place - b.place);
  const total = classes.reduce((sum, { samples }) => sum + samples, 0);
  if (total === 0) return <span>{say('share.notSaid')}</span>;
  return (
    <ul className={styles.counts}>
      {shown.map(({ name, samples, recordings, place }) => (
        <li key={place}>
          <span>{countOf(isolated(name), samples, recordings)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Pictures that were added one by one are no recordings to those who added them. */
function countOf(name: string, samples: number, recordings: number | undefined): string {
  if (recordings === undefined) return say('modelCard.ofClass', { name, samples });
  return samples === recordings
    ? say('modelCard.ofClassSingle', { name, samples })
    : say('modelCard.ofClassRecorded', { name, samples, recordings });
}

function savedOn(date: string): string {
  const time = Date.parse(date);
  return Number.isNaN(time) ? say('share.notSaid') : day(time);
}
