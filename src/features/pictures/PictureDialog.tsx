// Some samples in a sheet: one large with what is known of it, all of them small; from here they are given another class or deleted.
import { Check, ChevronLeft, ChevronRight, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { factsTemperature } from '../../store/evaluation/factsTemperature';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { CalibratedNote } from '../../ui/CalibratedNote';
import { Dialog } from '../../ui/Dialog';
import type { Elements } from '../../ui/elements';
import { IconButton } from '../../ui/IconButton';
import { VirtualGrid } from '../../ui/VirtualGrid';
import { count } from '../../words/numbers';
import { say } from '../../words/say';
import { Facts } from './Facts';
import { onceLookedAt } from '../../ui/lookedAt';
import { MoveTo } from './MoveTo';
import { Thumb } from './Thumb';
import styles from './pictures.module.css';
import { useSampleFacts } from './useSampleFacts';
import { useSamplePicture } from './useSamplePicture';

export interface PictureDialogProps {
  readonly open: boolean;
  readonly title: string;
  /** What they are and in which order. */
  readonly hint?: string;
  /** May change while it is open: what is moved away leaves it. */
  readonly ids: readonly string[];
  /** What stands on the button that says a label is right; nothing, and there is none. */
  readonly keep?: string;
  readonly onClose: () => void;
  /** What else can be done with the picture that is shown, or with all that are picked. */
  readonly more?: (ids: readonly string[]) => Elements;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * A dialog over samples `ids`. `keep` is the label of the button that confirms a sample's class, where there should be one;
 * `more` draws further actions.
 */
export function PictureDialog({ open, title, hint, ids, keep, onClose, more }: PictureDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={title} wide>
      <Pictures ids={ids} hint={hint} keep={keep} label={title} more={more} />
    </Dialog>
  );
}

interface PicturesProps {
  readonly ids: readonly string[];
  readonly hint: string | undefined;
  readonly keep: string | undefined;
  readonly label: string;
  readonly more: PictureDialogProps['more'];
}

function Pictures({ ids, hint, keep, label, more }: PicturesProps) {
  const removeSamples = useAppStore((state) => state.removeSamples);
  const confirmLabels = useAppStore((state) => state.confirmLabels);
  const [chosen, setChosen] = useState(NONE);
  const [place, setPlace] = useState({ id: ids[0], at: 0 });
  // When the one that was looked at is gone, the next one has its place.
  const found = ids.indexOf(place.id ?? '');
  const at = found >= 0 ? found : Math.min(place.at, ids.length - 1);
  const current = ids[at];
  const look = (id: string | undefined) => {
    if (id !== undefined) setPlace({ id, at: ids.indexOf(id) });
  };
  const selected = new Set(ids.filter((id) => chosen.has(id)));
  const targets = selected.size > 1 ? [...selected] : current === undefined ? [] : [current];
  const done = () => setChosen(NONE);
  const remove = (gone: readonly string[]) => {
    removeSamples(gone);
    done();
  };
  const confirm = () => {
    confirmLabels(targets);
    done();
    look(ids[at + 1]);
  };
  if (current === undefined) return <p className={styles.none}>{say('pictures.none')}</p>;
  return (
    <div className={styles.pictures}>
      <div className={styles.one}>
        <Large id={current} />
        <p className={styles.step}>
          <IconButton
            label={say('pictures.previous')}
            kind="quiet"
            size="s"
            icon={<ChevronLeft data-points />}
            disabled={at === 0}
            onClick={() => look(ids[at - 1])}
          />
          <span>{say('pictures.place', { at: count(at + 1), of: count(ids.length) })}</span>
          <IconButton
            label={say('pictures.next')}
            kind="quiet"
            size="s"
            icon={<ChevronRight data-points />}
            disabled={at === ids.length - 1}
            onClick={() => look(ids[at + 1])}
          />
        </p>
      </div>
      <div className={styles.about}>
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
        <About id={current} targets={targets} keep={keep} onKeep={confirm} onDone={done} onDelete={() => remove(targets)} more={more} />
        <VirtualGrid
          label={label}
          ids={ids}
          tile={64}
          rowsShown={3}
          selected={selected}
          onSelect={(next) => {
            setChosen(next);
            if (next.size === 1) look([...next][0]);
          }}
          onOpen={look}
          onDelete={(gone) => remove([...gone])}
          renderTile={(id) => <Thumb id={id} />}
          nameOf={(_, index) => say('pictures.sample', { at: count(index + 1) })}
        />
      </div>
    </div>
  );
}

interface AboutProps {
  readonly id: string;
  readonly targets: readonly string[];
  readonly keep: string | undefined;
  readonly onKeep: () => void;
  readonly onDone: () => void;
  readonly onDelete: () => void;
  readonly more: PictureDialogProps['more'];
}

function About({ id, targets, keep, onKeep, onDone, onDelete, more }: AboutProps) {
  const writable = useAppStore((state) => state.project.kind === 'open');
  const facts = useSampleFacts(id);
  const temperature = useAppStore(factsTemperature);
  if (!facts) return null;
  return (
    <>
      <Facts of={facts} />
      {facts.predicted && <CalibratedNote temperature={temperature} />}
      {writable && (
        <div className={styles.actions}>
          {keep !== undefined && (
            <Button size="s" icon={<Check />} onClick={(event) => onceLookedAt(targets, event, onKeep)}>
              {keep}
            </Button>
          )}
          <MoveTo ids={targets} from={facts.own.id} suggested={facts.predicted?.class} onMoved={onDone} />
          <Button kind="danger" size="s" icon={<Trash2 />} onClick={(event) => onceLookedAt(targets, event, onDelete)}>
            {say('pictures.delete', { count: targets.length })}
          </Button>
        </div>
      )}
      {writable && more?.(targets)}
    </>
  );
}

function Large({ id }: { readonly id: string }) {
  const address = useSamplePicture(id);
  return address ? (
    <img className={styles.large} src={address} alt={say('pictures.large')} width={256} height={256} />
  ) : (
    <span className={styles.large} />
  );
}
