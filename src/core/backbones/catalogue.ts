// The catalogue: what comes with the app first, then the ones a person with a network can take.
import type { BackboneFile, BackboneSpec } from './backbones';
import { builtInAbout } from './builtInAbout';
import { builtInBackbone } from './builtInBackbone';
import { hostedBackbones } from './catalogueHosted';
import type { HostedBackbone } from './catalogueHostedEntry';
import { mobileNetV1s, mobileNetV2s } from './catalogueMobileNets';
import { mobileNetV3s } from './catalogueMobileNetV3';
import { earlierBackbones } from './earlierBackbones';

const sum = (files: readonly BackboneFile[]) => files.reduce((all, { bytes = 0 }) => all + bytes, 0);

/** A backbone that comes with the app, with what a person chooses it by. */
function withAbout(spec: BackboneSpec): BackboneSpec {
  const about = builtInAbout[spec.id];
  return about ? { ...spec, about } : spec;
}

const builtIn = withAbout(builtInBackbone);

/** What pretraining is worth shows beside the same network without it. */
export const randomInit: BackboneSpec = {
  id: `${builtIn.id}-random`,
  name: `${builtIn.name}, random weights`,
  url: builtIn.url,
  files: builtIn.files,
  inputSize: builtIn.inputSize,
  scaling: builtIn.scaling,
  featureLayer: builtIn.featureLayer,
  embeddingLength: builtIn.embeddingLength,
  licence: 'none',
  random: { of: builtIn.id, network: builtIn.name, seed: 1 },
  ...(builtIn.about && {
    about: {
      learnedFrom: 'nothing',
      weightCount: builtIn.about.weightCount,
      bytes: 4 * builtIn.about.weightCount,
      exact: false,
      multiplyAdds: builtIn.about.multiplyAdds,
    },
  }),
};

/** An entry as this app's own server has it: its files there, all known, in place of the far ones. */
export function hostedEntry(spec: BackboneSpec, { files, fingerprint }: HostedBackbone): BackboneSpec {
  const { about } = spec;
  return {
    ...spec,
    url: `models/hosted/${spec.id}/model.json`,
    files,
    followsManifest: false,
    fingerprint,
    ...(about && { about: { ...about, bytes: sum(files), exact: true } }),
  };
}

/** The entries as the public servers have them. */
export const farCatalogue: readonly BackboneSpec[] = [...mobileNetV2s, ...mobileNetV3s, ...mobileNetV1s];

/** The catalogue of an app whose own server has `hosted`. */
export function catalogueWith(hosted: readonly HostedBackbone[]): readonly BackboneSpec[] {
  const entries = farCatalogue.map((spec) => {
    const here = hosted.find(({ id }) => id === spec.id);
    return here ? hostedEntry(spec, here) : spec;
  });
  return [builtIn, ...earlierBackbones.map(withAbout), randomInit, ...entries];
}

export const catalogue: readonly BackboneSpec[] = catalogueWith(hostedBackbones);

/** What a new project works on once it is here: the first of the hosted ones, if any is. */
export const firstHosted: BackboneSpec | undefined = catalogue.find(({ id }) => id === hostedBackbones[0]?.id);
