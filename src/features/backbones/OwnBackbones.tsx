// Backbones from a person's own files: those that are here, and how one comes in.
import { FolderOpen, HardDrive, Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { isolated } from '../../core/base/names';
import { ownBackboneDetails, ownBackboneSentence } from '../../store/backbone/ownBackboneSentence';
import { useAppStore, useOwnBackbones } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { DropZone } from '../../ui/DropZone';
import { Explained } from '../../ui/Explained';
import { Name } from '../../ui/Name';
import { Progress } from '../../ui/Progress';
import { useDragging } from '../../ui/useDragging';
import { givenPercent, megabytes } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './backbones.module.css';
import own from './own.module.css';
import { OwnBackboneForm } from './OwnBackboneForm';

interface OwnBackbonesProps {
  readonly inUse: string | undefined;
  readonly onUse: (spec: BackboneSpec) => void;
  /** One was added, and is being loaded. */
  readonly onAdded: () => void;
}

/** The person's own backbones on this device, each with a button to use it, and an area to choose or drop the files of another. */
export function OwnBackbones({ inUse, onUse, onAdded }: OwnBackbonesProps) {
  const heading = useId();
  const { own: kept } = useOwnBackbones();
  const drop = useAppStore((state) => state.dropOwnBackbone);
  return (
    <section aria-labelledby={heading} className={own.section}>
      <h3 id={heading}>{say('ownBackbone.title')}</h3>
      {kept.length > 0 && (
        <ul className={styles.list}>
          {kept.map((spec) => (
            <li key={spec.id}>
              <OwnEntry spec={spec} inUse={spec.id === inUse} onUse={() => onUse(spec)} />
            </li>
          ))}
        </ul>
      )}
      <DropZone label={say('ownBackbone.drop')} onDrop={(data) => void drop(data)}>
        <OwnIntake onAdded={onAdded} />
      </DropZone>
    </section>
  );
}

function OwnIntake({ onAdded }: { readonly onAdded: () => void }) {
  const intake = useAppStore((state) => state.ownIntake);
  const pick = useAppStore((state) => state.pickOwnBackbone);
  const forget = useAppStore((state) => state.forgetOwnIntake);
  const dragging = useDragging();
  if (intake.kind === 'asking') return <OwnBackboneForm key={intake.name} name={intake.name} summary={intake.summary} onAdded={onAdded} />;
  if (intake.kind === 'reading')
    return (
      <div className={own.place}>
        <Progress label={say('ownBackbone.reading')} onCancel={forget} />
      </div>
    );
  if (intake.kind === 'trying')
    return (
      <div className={own.place}>
        <Progress label={say('ownBackbone.trying', { backbone: isolated(intake.name) })} onCancel={forget} />
      </div>
    );
  return (
    <div className={own.place}>
      {intake.kind === 'refused' && (
        <Banner tone="bad" details={ownBackboneDetails(intake.refusal)}>
          {ownBackboneSentence(intake.refusal)}
        </Banner>
      )}
      <p>{say(dragging ? 'ownBackbone.how' : 'ownBackbone.howByTouch')}</p>
      <Button icon={<FolderOpen />} onClick={() => void pick()}>
        {say('ownBackbone.chooseFiles')}
      </Button>
    </div>
  );
}

function OwnEntry({ spec, inUse, onUse }: { readonly spec: BackboneSpec; readonly inUse: boolean; readonly onUse: () => void }) {
  const heading = useId();
  const remove = useAppStore((state) => state.removeOwnBackbone);
  const weights = spec.own?.weightCount ?? 0;
  return (
    <article aria-labelledby={heading} className={styles.entry} data-chosen={inUse}>
      <header className={styles.header}>
        <h4 id={heading} className={own.name}>
          <Name>{spec.name}</Name>
        </h4>
        {inUse ? (
          <span className={styles.chosen}>{say('backbones.inUse')}</span>
        ) : (
          <Button size="s" kind="primary" aria-label={say('backbones.useNamed', { backbone: isolated(spec.name) })} onClick={onUse}>
            {say('backbones.use')}
          </Button>
        )}
      </header>
      <div className={styles.place}>
        <p>
          <HardDrive aria-hidden="true" />
          <span>{say('backbones.onThisDevice', { size: megabytes(spec.own?.bytes ?? 0) })}</span>
        </p>
        {!inUse && (
          <Button
            size="s"
            kind="quiet"
            icon={<Trash2 />}
            aria-label={say('backbones.removeNamed', { backbone: isolated(spec.name) })}
            onClick={() => void remove(spec)}
          >
            {say('backbones.remove')}
          </Button>
        )}
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{say('backbones.size')}</dt>
          <dd>{spec.format === 'graph' ? say('ownBackbone.graph', { weights }) : say('ownBackbone.layers', { weights })}</dd>
        </div>
        <div>
          <dt>{say('backbones.input')}</dt>
          <dd>{inputText(spec)}</dd>
        </div>
        <div>
          <dt>{say('backbones.embedding')}</dt>
          <dd>{say('backbones.meanOf', { numbers: spec.embeddingLength, layer: isolated(spec.featureLayer) })}</dd>
        </div>
        <div>
          <dt>
            <Explained text={say('backbones.fingerprint')} />
          </dt>
          <dd>
            <code title={spec.fingerprint}>{`${spec.fingerprint?.slice(0, 12) ?? ''}…`}</code>
            <small>{say('backbones.checkedAlways')}</small>
          </dd>
        </div>
      </dl>
    </article>
  );
}

function inputText({ inputSize: side, scaling: { divide, subtract }, crop }: BackboneSpec): string {
  return crop === undefined
    ? say('ownBackbone.input', { side, divide, subtract })
    : say('ownBackbone.inputMiddle', { side, divide, subtract, share: givenPercent(crop) });
}
