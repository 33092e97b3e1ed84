// What a link that fits a QR code loses, on every set of photos: how many test photos get the same answer, and how many the right one.
import { identityOf } from '../../src/core/backbones/backbones';
import type { Embedding } from '../../src/core/backbones/embedding';
import type { Sample } from '../../src/core/dataset/dataset';
import { best, predict } from '../../src/core/heads/head';
import { linear } from '../../src/core/heads/linear';
import { documentClassIds } from '../../src/formats/headDocument';
import { readHeadLink } from '../../src/formats/headLink';
import { LINK_START } from '../../src/store/share/linkSlice';
import { madeLinks } from '../../src/store/share/madeLinks';
import type { Row } from '../support/bench';
import type { EmbeddedPart, EmbeddedPhotos, EmbeddedSet } from '../support/embeddings';
import { benchBackbones, embeddedPhotos } from '../support/embeddings';
import type { Figure } from '../support/figure';
import { lacksPhotoSets } from '../support/photos';

/** Letters of the address before a link. */
const BEFORE = 'https://school.example/headstart/'.length;

export const link: Row = {
  name: 'link',
  title: 'A head in a QR code: what it answers as the whole head does, of test photos that neither has seen',
  lacks: lacksPhotoSets,
  async run(bench) {
    const figures: Figure[] = [];
    for (const spec of benchBackbones()) {
      const photos = await embeddedPhotos(bench, spec);
      for (const set of photos.sets) figures.push(...(await figuresOf(photos, set)));
    }
    return figures;
  },
};

async function figuresOf(
  { spec, embeddingLength: d }: EmbeddedPhotos,
  { name, classNames, train, test }: EmbeddedSet,
): Promise<readonly Figure[]> {
  const fingerprint = identityOf(spec) ?? '';
  const classIds = documentClassIds(classNames.length);
  const head = linear.fit({ embeddings: train.embeddings, embeddingLength: d, classIds, classes: train.classes });
  const document = {
    name,
    classes: classNames.map((each, place) => ({ name: each, colour: place, samples: train.classes.length, place })),
    backbone: {
      id: spec.id,
      name: spec.name,
      fingerprint,
      featureLayer: spec.featureLayer,
      inputSize: spec.inputSize,
      scaling: spec.scaling,
    },
    head,
    parity: { inputs: new Float32Array(), probabilities: new Float32Array() },
    createdAt: '2026-01-02T03:04:05.678Z',
  };
  const samples = Array.from(train.classes, (c, i): Sample => ({
    id: String(i),
    classId: classIds[c] ?? '',
    burst: String(i),
    takenAt: i,
    source: 'file',
  }));
  const embeddings = new Map(
    samples.map(({ id }, i): [string, Embedding] => [id, { values: rowOf(train, i, d), fingerprint, device: 'wasm' }]),
  );
  const asked = { samples, embeddings, classIds, pause: () => Promise.resolve() };
  const { finest, short = finest } = await madeLinks(document, head, BEFORE, asked);
  const read = await readHeadLink(short.fragment.slice(LINK_START.length));
  if (!read.ok) throw new Error(`invalid link: ${read.error.kind}`);
  const { head: there } = read.value;
  const saidOf = (one: typeof head, i: number) => best(predict(one, rowOf(test, i, d)))?.classId;
  const share = (is: (i: number, c: number) => boolean) =>
    (100 * Array.from(test.classes).filter((c, i) => is(i, c)).length) / test.classes.length;
  const how = `${classNames.length} classes; ${short.folded ? `${d} numbers added up into ${short.folded.to}` : `${2 * short.steps + 1} values a number`}, ${short.letters} letters`;
  const line = (what: string, unit: string, value: number, note?: string): Figure => ({
    of: `${spec.name}, ${name}: ${what}`,
    unit,
    values: [value],
    ...(note !== undefined && { note }),
  });
  const { same = 0, of = 1 } = short.agreement ?? {};
  return [
    line(
      'same answer',
      '%',
      share((i) => saidOf(there, i) === saidOf(head, i)),
      how,
    ),
    line('… as the samples said before', '%', (100 * same) / of),
    line(
      'right, the whole head',
      '%',
      share((i, c) => saidOf(head, i) === classIds[c]),
    ),
    line(
      'right, the link',
      '%',
      share((i, c) => saidOf(there, i) === classIds[c]),
    ),
  ];
}

const rowOf = ({ embeddings }: EmbeddedPart, i: number, d: number): Float32Array => embeddings.subarray(i * d, (i + 1) * d);
