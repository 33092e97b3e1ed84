// What else there is to know of a backbone: where it is, what it takes and makes, what it learned from, its licence and its card.
import type { ReactNode } from 'react';
import type { BackboneSpec, PublishedAccuracy } from '../../core/backbones/backbones';
import type { CachedBackbone } from '../../store/backbone/cachedBackbonesSlice';
import { count, givenPercent, megabytes, millions } from '../../words/numbers';
import { CardDisclosure } from './CardDisclosure';
import styles from './backbones.module.css';
import { OnThisDevice } from './OnThisDevice';

interface BackboneFactsProps {
  readonly spec: BackboneSpec;
  readonly cached: CachedBackbone | undefined;
  readonly inUse: boolean;
}

export function BackboneFacts({ spec, cached, inUse }: BackboneFactsProps) {
  const { about } = spec;
  return (
    <div className={styles.all}>
      <OnThisDevice spec={spec} cached={cached} inUse={inUse} />
      <dl className={styles.facts}>
        {about && <Fact name="Size">{`${about.exact ? '' : 'about '}${megabytes(about.bytes)}, ${count(about.weightCount)} weights`}</Fact>}
        <Fact name="Input">{`${spec.inputSize} × ${spec.inputSize} pixels`}</Fact>
        <Fact name="Embedding">{`${count(spec.embeddingLength)} numbers, ${spec.format === 'graph' ? 'the output of' : 'the mean of'} “${spec.output ?? spec.featureLayer}”`}</Fact>
        {about && <Fact name="Work">{`${millions(about.multiplyAdds)} multiply-adds a picture`}</Fact>}
        {about && <Fact name="Learned from">{about.learnedFrom}</Fact>}
        {about?.accuracy && <Fact name="ImageNet">{accuracyText(about.accuracy)}</Fact>}
        <Fact name="Licence">{spec.licence}</Fact>
        {about?.paper !== undefined && <Fact name="Paper">{about.paper}</Fact>}
        <Fact name="Fingerprint">{fingerprint(spec, cached)}</Fact>
      </dl>
      {about?.card !== undefined && <CardDisclosure spec={spec} />}
    </div>
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

function accuracyText({ top1, top5, source }: PublishedAccuracy): string {
  const within = top5 === undefined ? '' : `, ${givenPercent(top5 / 100)} within five guesses`;
  return `${givenPercent(top1 / 100)} right of 1,000 kinds${within}; from ${source}`;
}

function fingerprint(spec: BackboneSpec, cached: CachedBackbone | undefined): ReactNode {
  const shown = (text: string, then: string) => (
    <>
      <code title={text}>{`${text.slice(0, 12)}…`}</code>
      <span>{`, ${then}`}</span>
    </>
  );
  if (spec.random) return 'of its weights and averages, once they are made: other pictures, another fingerprint';
  if (spec.fingerprint !== undefined) return shown(spec.fingerprint, 'checked whenever it is loaded');
  if (cached?.fingerprint !== undefined)
    return shown(cached.fingerprint, 'remembered from its first download here; from then on it must be the same');
  return 'not known beforehand: it is remembered at the first download';
}
