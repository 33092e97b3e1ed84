// What else there is to know of a backbone: where it is, what it takes and makes, what it learned from, its licence and its card.
import type { ReactNode } from 'react';
import type { BackboneAbout, BackboneSpec, PublishedAccuracy } from '../../core/backbones/backbones';
import { learnedFromWords, licenceWords, sourceWords } from '../../store/backbone/backboneWords';
import type { CachedBackbone } from '../../store/backbone/cachedBackbonesSlice';
import { Explained } from '../../ui/Explained';
import { givenPercent, megabytes, millions } from '../../words/numbers';
import { say } from '../../words/say';
import { CardDisclosure } from './CardDisclosure';
import styles from './backbones.module.css';
import { OnThisDevice } from './OnThisDevice';

interface BackboneFactsProps {
  readonly spec: BackboneSpec;
  readonly cached: CachedBackbone | undefined;
  readonly inUse: boolean;
}

/** A list of facts from the backbone's entry in the catalogue and from what is cached of it; a fact that nobody gave is left out. */
export function BackboneFacts({ spec, cached, inUse }: BackboneFactsProps) {
  const { about } = spec;
  return (
    <div className={styles.all}>
      <OnThisDevice spec={spec} cached={cached} inUse={inUse} />
      <dl className={styles.facts}>
        {about && <Fact name={say('backbones.size')}>{sizeText(about)}</Fact>}
        <Fact name={say('backbones.input')}>{say('backbones.pixels', { side: spec.inputSize })}</Fact>
        <Fact name={say('backbones.embedding')}>{embeddingText(spec)}</Fact>
        {about && (
          <Fact name={say('backbones.work')}>
            <Explained text={say('backbones.multiplyAdds', { count: millions(about.multiplyAdds) })} />
          </Fact>
        )}
        {about && <Fact name={say('backbones.learnedFrom')}>{learnedFromWords(about.learnedFrom)}</Fact>}
        {about?.accuracy && <Fact name={say('backbones.imageNet')}>{accuracyText(about.accuracy)}</Fact>}
        <Fact name={say('backbones.licence')}>{licenceWords(spec.licence)}</Fact>
        {about?.paper !== undefined && <Fact name={say('backbones.paper')}>{say('backbones.paperOf', about.paper)}</Fact>}
        <Fact name={<Explained text={say('backbones.fingerprint')} />}>{fingerprint(spec, cached)}</Fact>
      </dl>
      {about?.card !== undefined && <CardDisclosure spec={spec} />}
    </div>
  );
}

function Fact({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function sizeText({ exact, bytes, weightCount }: BackboneAbout): string {
  const values = { size: megabytes(bytes), weights: weightCount };
  return exact ? say('backbones.sizeFact', values) : say('backbones.sizeFactAbout', values);
}

function embeddingText({ embeddingLength: numbers, format, output, featureLayer }: BackboneSpec): string {
  const values = { numbers, layer: output ?? featureLayer };
  return format === 'graph' ? say('backbones.outputOf', values) : say('backbones.meanOf', values);
}

function accuracyText(accuracy: PublishedAccuracy): string {
  const [top1, source] = [givenPercent(accuracy.top1 / 100), sourceWords(accuracy)];
  return accuracy.top5 === undefined
    ? say('backbones.rightOfThousand', { top1, source })
    : say('backbones.rightWithinFive', { top1, top5: givenPercent(accuracy.top5 / 100), source });
}

function fingerprint(spec: BackboneSpec, cached: CachedBackbone | undefined): ReactNode {
  const shown = (text: string, then: string) => (
    <>
      <code title={text}>{`${text.slice(0, 12)}…`}</code>
      <small>{then}</small>
    </>
  );
  if (spec.random) return say('backbones.fingerprintOfRandom');
  if (spec.fingerprint !== undefined) return shown(spec.fingerprint, say('backbones.checkedAlways'));
  if (cached?.fingerprint !== undefined) return shown(cached.fingerprint, say('backbones.checkedFromNow'));
  return say('backbones.fingerprintUnknown');
}
