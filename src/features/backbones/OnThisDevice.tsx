// Where a backbone is: with the app, on this device, partly on it, or at its server; and a way to take it off.
import { Dices, HardDrive, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { CachedBackbone } from '../../store/backbone/cachedBackbonesSlice';
import { backboneName } from '../../store/backbone/backboneName';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { megabytes } from '../../words/numbers';
import { say } from '../../words/say';
import styles from './backbones.module.css';
import { hostOf } from './hostOf';

interface OnThisDeviceProps {
  readonly spec: BackboneSpec;
  readonly cached: CachedBackbone | undefined;
  readonly inUse: boolean;
}

/**
 * How much of the backbone is cached, and a button that removes it after a question. No button for one that is in use, random,
 * or part of the app.
 */
export function OnThisDevice({ spec, cached, inUse }: OnThisDeviceProps) {
  const remove = useAppStore((state) => state.removeCachedBackbone);
  const [asking, setAsking] = useState(false);
  const { bytes, whole } = cached ?? { bytes: 0, whole: false };
  const stays = inUse || spec.random || spec.about?.card !== undefined;
  return (
    <div className={styles.place}>
      <Place spec={spec} bytes={bytes} whole={whole} />
      {bytes > 0 && !stays && (
        <Button
          size="s"
          kind="quiet"
          icon={<Trash2 />}
          aria-haspopup="dialog"
          aria-label={say('backbones.removeNamed', { backbone: backboneName(spec) })}
          onClick={() => setAsking(true)}
        >
          {say('backbones.remove')}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        title={say('backbones.removeQuestion', { backbone: backboneName(spec) })}
        text={say('backbones.removeConsequence', { size: megabytes(bytes), host: hostOf(spec) })}
        confirm={say('backbones.remove')}
        danger
        onConfirm={() => {
          setAsking(false);
          void remove(spec);
        }}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}

function Place({ spec, bytes, whole }: { readonly spec: BackboneSpec } & CachedBackbone) {
  if (spec.random)
    return (
      <p>
        <Dices aria-hidden="true" />
        <span>{say('backbones.madeHere')}</span>
      </p>
    );
  if (spec.about?.card !== undefined)
    return (
      <p>
        <HardDrive aria-hidden="true" />
        <span>{say('backbones.withTheApp')}</span>
      </p>
    );
  if (whole)
    return (
      <p>
        <HardDrive aria-hidden="true" />
        <span>{say('backbones.onThisDevice', { size: megabytes(bytes) })}</span>
      </p>
    );
  if (bytes > 0)
    return (
      <p>
        <HardDrive aria-hidden="true" />
        <span>{say('backbones.partlyHere', { size: megabytes(bytes) })}</span>
      </p>
    );
  return <p>{say('backbones.fetchedOnce', { host: hostOf(spec) })}</p>;
}
