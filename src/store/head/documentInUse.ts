// The head in use as the document of its file: the opened one as it came, or the one trained here.
import type { HeadDocument } from '../../formats/headDocument';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { toDocument } from './headAsDocument';
import { temperatureOf } from './headInUse';
import type { HeadSlice } from './headSlice';
import { trainedNow } from './headSlice';

/** Undefined while there is none. `now`: milliseconds since 1970. */
export function documentInUse(state: HeadSlice & DatasetSlice & BackboneSlice, now: number): HeadDocument | undefined {
  const { opened, dataset, project, backbone } = state;
  const trained = trainedNow(state);
  if (opened) return opened.document;
  if (!trained || backbone.kind !== 'ready' || project.kind === 'opening') return undefined;
  const { head, learntFrom, fingerprint } = trained;
  const temperature = temperatureOf(trained, state.calibratedBy);
  return toDocument({ name: project.name, head, learntFrom, fingerprint, temperature, classes: dataset.classes, spec: backbone.spec, now });
}
