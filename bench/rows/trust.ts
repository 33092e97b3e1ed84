// (being written)
import type { Row } from '../support/bench';
import { benchBackbones, embeddedPhotos } from '../support/embeddings';
import { lacksPhotoSets } from '../support/photos';

export const trust: Row = {
  name: 'trust',
  title: '“I don’t know”',
  lacks: lacksPhotoSets,
  async run(bench) {
    for (const spec of benchBackbones()) {
      const { sets } = await embeddedPhotos(bench, spec);
      console.log(
        spec.name,
        sets.map(({ name, train, test }) => [name, train.classes.length, test.embeddings.length]),
      );
    }
    return [];
  },
};
