// Copies of samples, altered: on or off, which ways, how many, and how many there are then.
import type { AugmentationSettings } from '../../core/dataset/augmentation';
import { MOST_AUGMENTED } from '../../core/dataset/augmentation';
import { trainedNow } from '../../store/head/headSlice';
import { useAppStore } from '../../store/useAppStore';
import { Progress } from '../../ui/Progress';
import { Slider } from '../../ui/Slider';
import { Switch } from '../../ui/Switch';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';
import { Explained } from '../../ui/Explained';
import styles from './augmentation.module.css';

type Way = 'flip' | 'crop' | 'brightness' | 'blur';
const WAYS = [
  { way: 'flip', label: 'augmentation.flip' },
  { way: 'crop', label: 'augmentation.crop' },
  { way: 'brightness', label: 'augmentation.brightness' },
  { way: 'blur', label: 'augmentation.blur' },
] as const satisfies readonly { readonly way: Way; readonly label: MessageId }[];

/** The switch for altered copies of samples in the open project; how they are altered and how many are made is shown while it is on. */
export function AugmentationSettings() {
  const augmentation = useAppStore((state) => state.settings.augmentation);
  const choose = useAppStore((state) => state.chooseAugmentation);
  return (
    <section aria-labelledby="copies" className={styles.copies}>
      <h3 id="copies">{say('augmentation.title')}</h3>
      <p>
        <Explained text={say('augmentation.about')} />
      </p>
      <Switch label={say('augmentation.on')} checked={augmentation.on} onChange={(on) => choose({ on })} />
      {augmentation.on && <Ways augmentation={augmentation} choose={choose} />}
    </section>
  );
}

function Ways({
  augmentation,
  choose,
}: {
  readonly augmentation: AugmentationSettings;
  readonly choose: (change: Partial<AugmentationSettings>) => void;
}) {
  const work = useAppStore((state) => state.augmentationWork);
  const trained = useAppStore(trainedNow);
  const samples = [...(trained?.learntFrom.values() ?? [])].reduce((sum, count) => sum + count, 0);
  const last = WAYS.filter(({ way }) => augmentation[way]).length === 1;
  return (
    <>
      <div role="group" aria-label={say('augmentation.ways')} className={styles.ways}>
        {WAYS.map(({ way, label }) => (
          <label key={way}>
            <input
              type="checkbox"
              checked={augmentation[way]}
              disabled={last && augmentation[way]}
              onChange={(event) => choose({ [way]: event.currentTarget.checked })}
            />
            <span>{say(label)}</span>
          </label>
        ))}
      </div>
      <Slider
        label={say('augmentation.copies')}
        min={1}
        max={MOST_AUGMENTED}
        value={augmentation.copies}
        onChange={(copies) => choose({ copies })}
      />
      {work.kind === 'running' ? (
        <Progress
          label={say('augmentation.embedding')}
          value={work.done / work.total}
          detail={say('common.progress', { done: work.done, total: work.total })}
          onCancel={() => choose({ on: false })}
        />
      ) : (
        trained && <p role="status">{say('augmentation.counts', { samples, all: samples + (trained.augmentedCount ?? 0) })}</p>
      )}
    </>
  );
}
