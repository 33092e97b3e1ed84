// What the backbone sees by itself in the camera's picture and in the newest tried one, and what that counts as.
import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { isolated } from '../../core/base/names';
import type { Classifier } from '../../core/backbones/classifier';
import { useAppStore } from '../../store/useAppStore';
import { Name } from '../../ui/Name';
import { useBlobAddress } from '../../ui/useBlobAddress';
import { say } from '../../words/say';
import { Explained } from '../../ui/Explained';
import { AllPretrainingClasses } from './AllPretrainingClasses';
import { ClassTargets } from './ClassTargets';
import { GuessList } from './GuessList';
import { LiveGuesses } from './LiveGuesses';
import { ClassifierOnItsWay } from './ClassifierOnItsWay';
import { carriesLabel } from './labelDrag';
import { UseZeroShot } from './UseZeroShot';
import styles from './zeroShot.module.css';

/** The guesses of the classifier once it is ready, until then how far it is. Marks itself while a label is dragged over it. */
export function SeesNow() {
  const classifier = useAppStore((state) => state.classifier);
  const [dragging, setDragging] = useState(false);
  const over = () => setDragging(false);
  return (
    <div
      className={styles.now}
      data-dragging={dragging}
      onDragOver={(event) => setDragging(carriesLabel(event))}
      onDragEnd={over}
      // Where the dragged kind has gone meanwhile, no event tells of the drag's end; while it lasts the pointer is silent.
      onPointerMove={over}
    >
      {classifier.kind === 'ready' ? (
        <Seen classifier={classifier.classifier} fingerprint={classifier.fingerprint} />
      ) : (
        <ClassifierOnItsWay classifier={classifier} />
      )}
    </div>
  );
}

function Seen({ classifier, fingerprint }: { readonly classifier: Classifier; readonly fingerprint: string }) {
  const filming = useAppStore(({ camera }) => camera.kind === 'on');
  const tried = useAppStore((state) => state.tried[0]);
  return (
    <>
      <p className={styles.honest}>
        <Explained text={say('zeroShot.sees', { count: classifier.labels.length })} />
      </p>
      {filming && <LiveGuesses classifier={classifier} fingerprint={fingerprint} />}
      {tried?.embedding?.fingerprint === fingerprint && (
        <section className={styles.subject} aria-label={say('zeroShot.inPicture', { picture: isolated(tried.name) })}>
          <h3>
            <TriedPicture bytes={tried.picture.bytes} type={tried.picture.type} />
            <Name>{tried.name}</Name>
          </h3>
          <GuessList
            classifier={classifier}
            values={tried.embedding.values}
            label={say('zeroShot.seesInPicture', { picture: isolated(tried.name) })}
          />
        </section>
      )}
      {!filming && !tried && (
        <p className={styles.nothing}>
          <Lightbulb aria-hidden="true" />
          <span>{say('zeroShot.turnOn')}</span>
        </p>
      )}
      <ClassTargets classifier={classifier} />
      <div className={styles.actions}>
        <AllPretrainingClasses classifier={classifier} />
        <UseZeroShot classifier={classifier} />
      </div>
    </>
  );
}

function TriedPicture({ bytes, type }: { readonly bytes: ArrayBuffer; readonly type: string }) {
  return <img className={styles.thumb} src={useBlobAddress(bytes, type)} alt="" />;
}
