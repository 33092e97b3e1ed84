// Copies of samples, altered: on or off, which ways, how many, and how many there are then.
import type { AugmentationSettings } from '../../core/dataset/augmentation';
import { MOST_AUGMENTED } from '../../core/dataset/augmentation';
import { trainedNow } from '../../store/head/headSlice';
import { useAppStore } from '../../store/useAppStore';
import { Progress } from '../../ui/Progress';
import { Slider } from '../../ui/Slider';
import { Switch } from '../../ui/Switch';
import styles from './augmentation.module.css';

type Way = 'flip' | 'crop' | 'brightness' | 'blur';
const WAYS: readonly { readonly way: Way; readonly label: string }[] = [
  { way: 'flip', label: 'Flip' },
  { way: 'crop', label: 'Crop' },
  { way: 'brightness', label: 'Brightness' },
  { way: 'blur', label: 'Blur' },
];

export function AugmentationSettings() {
  const augmentation = useAppStore((state) => state.settings.augmentation);
  const choose = useAppStore((state) => state.chooseAugmentation);
  return (
    <section aria-labelledby="copies" className={styles.copies}>
      <h3 id="copies">Altered copies</h3>
      <p>
        Each sample is also learnt flipped, cropped, in another light or a little blurred, so that the head minds these less. Every head
        that learns from samples learns from copies. A copy is never asked when anything is measured.
      </p>
      <Switch label="Learn from altered copies" checked={augmentation.on} onChange={(on) => choose({ on })} />
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
      <div role="group" aria-label="Ways" className={styles.ways}>
        {WAYS.map(({ way, label }) => (
          <label key={way}>
            <input
              type="checkbox"
              checked={augmentation[way]}
              disabled={last && augmentation[way]}
              onChange={(event) => choose({ [way]: event.currentTarget.checked })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <Slider
        label="Copies of each sample"
        min={1}
        max={MOST_AUGMENTED}
        value={augmentation.copies}
        onChange={(copies) => choose({ copies })}
      />
      {work.kind === 'running' ? (
        <Progress
          label="Embedding copies"
          value={work.done / work.total}
          detail={`${work.done} of ${work.total}`}
          onCancel={() => choose({ on: false })}
        />
      ) : (
        trained && <p role="status">{`${samples} samples, ${samples + (trained.augmentedCount ?? 0)} with copies.`}</p>
      )}
    </>
  );
}
