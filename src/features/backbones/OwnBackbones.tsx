// Backbones from a person's own files: those that are here, and how one comes in.
import { FolderOpen, HardDrive, Trash2 } from 'lucide-react';
import { useEffect, useId } from 'react';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { isolated } from '../../core/base/names';
import { ownBackboneSentence } from '../../store/backbone/ownBackboneSentence';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { DropZone } from '../../ui/DropZone';
import { Name } from '../../ui/Name';
import { Progress } from '../../ui/Progress';
import { count, givenPercent, megabytes } from '../../words/numbers';
import styles from './backbones.module.css';
import own from './own.module.css';
import { OwnBackboneForm } from './OwnBackboneForm';

interface OwnBackbonesProps {
  readonly inUse: string | undefined;
  readonly onUse: (spec: BackboneSpec) => void;
  /** One was added, and is being loaded. */
  readonly onAdded: () => void;
}

export function OwnBackbones({ inUse, onUse, onAdded }: OwnBackbonesProps) {
  const heading = useId();
  const kept = useAppStore((state) => state.ownBackbones);
  const look = useAppStore((state) => state.lookAtOwnBackbones);
  const drop = useAppStore((state) => state.dropOwnBackbone);
  useEffect(() => void look(), [look]);
  return (
    <section aria-labelledby={heading} className={own.section}>
      <h3 id={heading}>Your own</h3>
      {kept.length > 0 && (
        <ul className={styles.list}>
          {kept.map((spec) => (
            <li key={spec.id}>
              <OwnEntry spec={spec} inUse={spec.id === inUse} onUse={() => onUse(spec)} />
            </li>
          ))}
        </ul>
      )}
      <DropZone label="Drop a backbone here" onDrop={(data) => void drop(data)}>
        <OwnIntake onAdded={onAdded} />
      </DropZone>
    </section>
  );
}

function OwnIntake({ onAdded }: { readonly onAdded: () => void }) {
  const intake = useAppStore((state) => state.ownIntake);
  const pick = useAppStore((state) => state.pickOwnBackbone);
  const forget = useAppStore((state) => state.forgetOwnIntake);
  if (intake.kind === 'asking') return <OwnBackboneForm key={intake.name} name={intake.name} summary={intake.summary} onAdded={onAdded} />;
  if (intake.kind === 'reading')
    return (
      <div className={own.place}>
        <Progress label="Reading the files" onCancel={forget} />
      </div>
    );
  if (intake.kind === 'trying')
    return (
      <div className={own.place}>
        <Progress label={`Trying “${isolated(intake.name)}” on this device`} onCancel={forget} />
      </div>
    );
  return (
    <div className={own.place}>
      {intake.kind === 'refused' && <Banner tone="bad">{ownBackboneSentence(intake.refusal)}</Banner>}
      <p>
        Drop a TensorFlow.js network here: its model.json with the weight files, or a zip of them. What Teachable Machine exports for
        TensorFlow.js is one, too.
      </p>
      <Button icon={<FolderOpen />} onClick={() => void pick()}>
        Choose files
      </Button>
    </div>
  );
}

function OwnEntry({ spec, inUse, onUse }: { readonly spec: BackboneSpec; readonly inUse: boolean; readonly onUse: () => void }) {
  const heading = useId();
  const remove = useAppStore((state) => state.removeOwnBackbone);
  const { divide, subtract } = spec.scaling;
  return (
    <article aria-labelledby={heading} className={styles.entry} data-chosen={inUse}>
      <header className={styles.header}>
        <h4 id={heading} className={own.name}>
          <Name>{spec.name}</Name>
        </h4>
        {inUse ? (
          <span className={styles.chosen}>In use</span>
        ) : (
          <Button size="s" kind="primary" aria-label={`Use ${isolated(spec.name)}`} onClick={onUse}>
            Use
          </Button>
        )}
      </header>
      <div className={styles.place}>
        <p>
          <HardDrive aria-hidden="true" />
          <span>{`On this device, ${megabytes(spec.own?.bytes ?? 0)}`}</span>
        </p>
        {!inUse && (
          <Button
            size="s"
            kind="quiet"
            icon={<Trash2 />}
            aria-label={`Remove ${isolated(spec.name)} from this device`}
            onClick={() => void remove(spec)}
          >
            Remove
          </Button>
        )}
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>Size</dt>
          <dd>{`${count(spec.own?.weightCount ?? 0)} weights, ${spec.format === 'graph' ? 'a graph' : 'layers'}`}</dd>
        </div>
        <div>
          <dt>Input</dt>
          <dd>{`${spec.inputSize} × ${spec.inputSize} pixels, x / ${divide} − ${subtract}${spec.crop === undefined ? '' : `, the middle ${givenPercent(spec.crop)}`}`}</dd>
        </div>
        <div>
          <dt>Embedding</dt>
          <dd>{`${count(spec.embeddingLength)} numbers, the mean of “${spec.featureLayer}”`}</dd>
        </div>
        <div>
          <dt>Fingerprint</dt>
          <dd>
            <code title={spec.fingerprint}>{`${spec.fingerprint?.slice(0, 12) ?? ''}…`}</code>
            <span>, checked whenever it is loaded</span>
          </dd>
        </div>
      </dl>
    </article>
  );
}
