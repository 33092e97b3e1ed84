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
import { count } from '../../words/numbers';
import own from './own.module.css';

const SCALINGS: readonly { readonly label: string; readonly scaling: Scaling }[] = [
  { label: '−1 … 1, as Teachable Machine does: x / 127 − 1', scaling: TEACHABLE_MACHINE_SCALING },
  { label: '−1 … 1, as MobileNet and Inception were trained: x / 127.5 − 1', scaling: { divide: 127.5, subtract: 1 } },
  { label: '0 … 1: x / 255', scaling: { divide: 255, subtract: 0 } },
  { label: '0 … 255, as it is: for networks that scale by themselves', scaling: { divide: 1, subtract: 0 } },
  // 0.449 and 0.226 are the means over red, green and blue of ImageNet's means and spreads.
  { label: 'about ImageNet’s mean and spread, one for all colours: x / 57.6 − 1.987', scaling: { divide: 57.6, subtract: 1.987 } },
];

const CROPS = [
  { label: 'the whole square', crop: 1 },
  { label: 'the middle 87.5%, as networks are usually tested', crop: 0.875 },
] as const;

const INPUT_SIZES = [96, 128, 160, 192, 224, 256, 299, 384] as const;
const USUAL = 224;

interface OwnBackboneFormProps {
  readonly name: string;
  readonly summary: NetworkSummary;
  readonly onAdded: () => void;
}

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
      crop: CROPS[crop]?.crop ?? 1,
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
        label="Cut after"
        value={layer}
        options={candidates.map(({ name: value, shape: { height, width, channels } }) => ({
          value,
          label: `${isolated(value)}: ${height} × ${width} × ${count(channels)}${value === pooled ? ' (averaged by itself)' : ''}`,
        }))}
        onChange={setLayer}
      />
      {inputSize === undefined && (
        <Select
          label="Picture size"
          value={String(side)}
          options={INPUT_SIZES.map((size) => ({ value: String(size), label: `${size} × ${size} pixels` }))}
          onChange={(value) => setSide(Number(value))}
        />
      )}
      <Select
        label="Scaling of the pixels"
        value={String(scaling)}
        options={SCALINGS.map(({ label }, i) => ({ value: String(i), label }))}
        onChange={(value) => setScaling(Number(value))}
      />
      <Select
        label="It is shown"
        value={String(crop)}
        options={CROPS.map(({ label }, i) => ({ value: String(i), label }))}
        onChange={(value) => setCrop(Number(value))}
      />
      <p>{`An embedding will have ${count(chosen?.shape.channels ?? 0)} numbers. A wrong scaling does not fail, it only sees worse: take the one that the network was trained with.`}</p>
      <div className={own.actions}>
        <Button kind="primary" onClick={() => void use()}>
          Use it
        </Button>
        <Button kind="quiet" onClick={forget}>
          Cancel
        </Button>
      </div>
    </section>
  );
}

function summarySentence({ weightCount, format, inputSize, pooled }: NetworkSummary): string {
  const size = inputSize === undefined ? 'any size' : `${inputSize} × ${inputSize} pixels`;
  const cut =
    pooled === undefined
      ? 'It does not say where its embedding is: choose the layer to cut it at. The last ones know most about things.'
      : `It averages “${pooled}” itself, so that is where it is cut.`;
  return `${count(weightCount)} weights, ${format === 'graph' ? 'a graph' : 'layers'}, for pictures of ${size}. ${cut}`;
}
