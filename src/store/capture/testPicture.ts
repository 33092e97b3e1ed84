// A picture of the test set, to be tried: an answer for whoever has no camera at hand and no file.
import { isolated } from '../../core/base/names';
import type { Dataset, TestSample } from '../../core/dataset/dataset';
import { say } from '../../words/say';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { NamedFile } from './pictureIntake';

/** The test sample of the turn `turn`, 0 the first: one of each class after the other. Undefined where nothing tests. */
export function testSampleInTurn({ classes, testSamples }: Dataset, turn: number): TestSample | undefined {
  const lists = classes.map(({ id }) => testSamples.filter(({ classId }) => classId === id)).filter((list) => list.length > 0);
  const list = lists[turn % lists.length];
  return list?.[Math.floor(turn / lists.length) % list.length];
}

/** That sample's picture, called by its class; one that cannot be read is told of like a file that cannot. */
export async function testPicture(
  { dataset, pictures }: Pick<DatasetSlice, 'dataset' | 'pictures'>,
  turn: number,
): Promise<NamedFile | undefined> {
  const sample = testSampleInTurn(dataset, turn);
  if (!sample) return undefined;
  const of = dataset.classes.find(({ id }) => id === sample.classId)?.name ?? '';
  const name = say('answers.testPictureOf', { class: isolated(of) });
  const kept = await pictures.picture(sample.id);
  return kept ? { file: new Blob([kept.bytes], { type: kept.type }), name } : { file: new Blob(), name, unreadable: true };
}
