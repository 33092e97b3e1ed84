// What a person decides of a backbone of their own: where it is cut, how pixels are scaled, what of the picture it sees.
import { useId, useState } from 'react';
import type { Scaling } from '../../core/backbones/backbones';
import { TEACHABLE_MACHINE_SCALING } from '../../core/backbones/backbones';
import { isolated } from '../../core/base/names';
import type { NetworkSummary } from '../../core/network/networkSummary';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Name } from '../../ui/Name';
import { Select } from '../../ui/Select';
import { sentences } from '../../words/lists';
import { givenPercent } from '../../words/numbers';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';
import own from './own.module.css';

const SCALINGS: readonly { readonly label: MessageId; readonly scaling: Scaling }[] = [
  { label: 'ownBackbone.scalingTeachableMachine', scaling: TEACHABLE_MACHINE_SCALING },
  { label: 'ownBackbone.scalingMobileNet', scaling: { divide: 127.5, subtract: 1 } },
  { label: 'ownBackbone.scalingUnit', scaling: { divide: 255, subtract: 0 } },
  { label: 'ownBackbone.scalingNone', scaling: { divide: 1, subtract: 0 } },
  // 0.449 and 0.226 are the means over red, green and blue of ImageNet's means and spreads.
  { label: 'ownBackbone.scalingImageNet', scaling: { divide: 57.6, subtract: 1.987 } },
];

/** What of the picture it is shown, along a side; networks are usually tested on the middle. */
const CROPS = [1, 0.875] as const;

const INPUT_SIZES = [96, 128, 160, 192, 224, 256, 299, 384] as const;
const USUAL = 224;

interface OwnBackboneFormProps {
  readonly name: string;
  readonly summary: NetworkSummary;
  readonly onAdded: () => void;
}

/**
 * The settings of a backbone that was read from files and is not added yet: layer, scaling, crop and, where the file leaves it open,
 * picture size. `onAdded` is called once it was added.
 */
export function OwnBackboneForm({ name, summary, onAdded }: OwnBackboneFormProps) {
  const heading = useId();
  const add = useAppStore((state) => state.addOwnBackbone);
  const forget = useAppStore((state) => state.forgetOwnIntake);
  const { candidates, pooled, inputSize } = summary;
  const [layer, setLayer] = useState(pooled ?? candidates.at(-1)?.name ?? '');
  const [scaling, setScaling] = useState(0);
  const [crop, setCrop] = useState(0);
  const [side, setSide] = useState(inputSize ?? USUAL);
  const chosen = candidates.find((each) => each.name === layer);
  const use = async () => {
    const added = await add({
      layer,
      scaling: SCALINGS[scaling]?.scaling ?? TEACHABLE_MACHINE_SCALING,
      crop: CROPS[crop] ?? 1,
      inputSize: side,
    });
    if (added) onAdded();
  };
  return (
    <section aria-labelledby={heading} className={own.place}>
      <h4 id={heading} className={own.name}>
        <Name>{name}</Name>
      </h4>
      <p>{summarySentence(summary)}</p>
      <Select
        label={say('ownBackbone.cutAfter')}
        value={layer}
        options={candidates.map(({ name: value, shape: { height, width, channels } }) => {
          const values = { layer: isolated(value), height, width, channels };
          return { value, label: value === pooled ? say('ownBackbone.layerPooled', values) : say('ownBackbone.layer', values) };
        })}
        onChange={setLayer}
      />
      {inputSize === undefined && (
        <Select
          label={say('ownBackbone.pictureSize')}
          value={String(side)}
          options={INPUT_SIZES.map((size) => ({ value: String(size), label: say('backbones.pixels', { side: size }) }))}
          onChange={(value) => setSide(Number(value))}
        />
      )}
      <Select
        label={say('ownBackbone.scaling')}
        value={String(scaling)}
        options={SCALINGS.map(({ label }, i) => ({ value: String(i), label: say(label) }))}
        onChange={(value) => setScaling(Number(value))}
      />
      <Select
        label={say('ownBackbone.shown')}
        value={String(crop)}
        options={CROPS.map((share, i) => ({
          value: String(i),
          label: share === 1 ? say('ownBackbone.wholeSquare') : say('ownBackbone.middle', { share: givenPercent(share) }),
        }))}
        onChange={(value) => setCrop(Number(value))}
      />
      <p>{sentences(say('ownBackbone.embeddingLength', { numbers: chosen?.shape.channels ?? 0 }), say('ownBackbone.wrongScaling'))}</p>
      <div className={own.actions}>
        <Button kind="primary" onClick={() => void use()}>
          {say('ownBackbone.use')}
        </Button>
        <Button kind="quiet" onClick={forget}>
          {say('common.cancel')}
        </Button>
      </div>
    </section>
  );
}

function summarySentence(summary: NetworkSummary): string {
  const { pooled } = summary;
  return sentences(
    sizeSentence(summary),
    pooled === undefined ? say('ownBackbone.chooseCut') : say('ownBackbone.cutIsKnown', { layer: isolated(pooled) }),
  );
}

function sizeSentence({ weightCount: weights, format, inputSize: side }: NetworkSummary): string {
  if (side === undefined)
    return format === 'graph' ? say('ownBackbone.graphOfAnySize', { weights }) : say('ownBackbone.layersOfAnySize', { weights });
  return format === 'graph' ? say('ownBackbone.graphOfSize', { weights, side }) : say('ownBackbone.layersOfSize', { weights, side });
}
