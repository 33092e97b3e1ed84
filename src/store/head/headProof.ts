// The proof of a head: drawn pictures shown to its backbone and what came of them, made when a head is saved,
// asked again when one is opened.
import type { Pictures } from '../../browser/pictures';
import { noisePictures } from '../../core/backbones/noisePictures';
import { atTemperature } from '../../core/evaluation/temperature';
import { needsMap } from '../../core/heads/headKinds';
import { predictWith } from '../../core/heads/heads';
import { canPredict } from '../../core/heads/misfit';
import type { HeadDocument } from '../../formats/headDocument';
import type { PictureProof } from '../../formats/headProof';
import { enlarged, proofCount, SUMS, sumsOf } from '../../formats/headProof';
import type { BackboneSession } from '../backbone/backboneSession';

const DRAWN = 2;
const SIDE = 16;
const SEED = 16;

type Session = Pick<BackboneSession, 'embed' | 'inputSize'>;
type Pixels = Pick<Pictures, 'fromPixels'>;

/** A head as it answers: calibrated, where somebody has found out by what. */
type Calibrated = Pick<HeadDocument, 'head' | 'temperature'>;

/** What the backbone and the head say of the drawn pictures; undefined where the backbone does not answer. */
export async function proofHere(head: Calibrated, session: Session, pictures: Pixels): Promise<PictureProof | undefined> {
  const rgba = noisePictures(DRAWN, SIDE, SEED);
  const drawn: PictureProof = {
    side: SIDE,
    pictures: rgba.filter((_, at) => at % 4 < 3),
    sums: new Float32Array(DRAWN * SUMS),
    probabilities: new Float32Array(),
  };
  const answers = await answersOf(head, drawn, session, pictures);
  return answers && { ...drawn, ...answers };
}

/** A head's document with its drawn pictures, where its backbone is here to look at them. */
export async function proven(document: HeadDocument, session: BackboneSession | undefined, pictures: Pixels): Promise<HeadDocument> {
  if (document.proof || session?.fingerprint !== document.backbone.fingerprint) return document;
  const proof = await proofHere(document, session, pictures);
  return proof ? { ...document, proof } : document;
}

/** How far what is said here is from what a file says; undefined where the backbone does not answer. */
export async function differenceHere(
  head: Calibrated,
  proof: PictureProof,
  session: Session,
  pictures: Pixels,
): Promise<{ readonly difference: number; readonly embeddings: number } | undefined> {
  const here = await answersOf(head, proof, session, pictures);
  if (!here) return undefined;
  const scale = proof.sums.reduce((most, sum) => Math.max(most, Math.abs(sum)), Number.MIN_VALUE);
  return { difference: furthest(here.probabilities, proof.probabilities), embeddings: furthest(here.sums, proof.sums) / scale };
}

async function answersOf(
  { head, temperature = 1 }: Calibrated,
  proof: PictureProof,
  session: Session,
  pictures: Pixels,
): Promise<Pick<PictureProof, 'sums' | 'probabilities'> | undefined> {
  const sums: number[] = [];
  const probabilities: number[] = [];
  for (let n = 0; n < proofCount(proof); n++) {
    const bitmap = await pictures.fromPixels(enlarged(proof, n, session.inputSize), session.inputSize).catch(() => undefined);
    if (!bitmap) return undefined;
    const embedded = await session.embed([bitmap], needsMap(head) ? ['beforeLastBlock'] : []);
    const embedding = embedded.ok ? embedded.value.rows[0] : undefined;
    const map = embedded.ok ? embedded.value.maps.beforeLastBlock?.[0] : undefined;
    if (!embedding || !canPredict(head, embedding, map)) return undefined;
    sums.push(...sumsOf(embedding));
    const predicted = predictWith(head, embedding, map).map(({ probability }) => probability);
    probabilities.push(...atTemperature(predicted, temperature));
  }
  return { sums: Float32Array.from(sums), probabilities: Float32Array.from(probabilities) };
}

function furthest(a: Float32Array, b: Float32Array): number {
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? NaN))), 0);
}
