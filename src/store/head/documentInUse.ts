// The head in use as the document of its file: the opened one as it came, or the one trained here.
import type { HeadDocument } from '../../formats/headDocument';
import { noveltyLine, USUAL_KEPT } from '../../core/evaluation/novelty';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import { toDocument } from './headAsDocument';
import type { NoveltyToSave } from './headAsDocument';
import { temperatureOf } from './headInUse';
import type { HeadSlice } from './headSlice';
import { trainedNow } from './headSlice';
import type { SettingsSlice } from '../settings/settingsSlice';

/** Undefined while there is none. `now`: milliseconds since 1970. */
export function documentInUse(state: HeadSlice & DatasetSlice & BackboneSlice & SettingsSlice, now: number): HeadDocument | undefined {
  const { opened, dataset, project, backbone } = state;
  const trained = trainedNow(state);
  if (opened) return opened.document;
  if (!trained || backbone.kind !== 'ready' || project.kind === 'opening') return undefined;
  const { head, learntFrom, fingerprint } = trained;
  const temperature = temperatureOf(trained, state.calibratedBy);
  const novelty = noveltyFor(state, fingerprint);
  return toDocument({
    name: project.name,
    head,
    learntFrom,
    fingerprint,
    temperature,
    novelty,
    classes: dataset.classes,
    spec: backbone.spec,
    now,
  });
}

/** What the file's reader says "I don't know" by; undefined where no line is drawn, or it is to answer always. */
function noveltyFor({ noveltyBy, settings }: HeadSlice & SettingsSlice, fingerprint: string): NoveltyToSave | undefined {
  if (noveltyBy?.fingerprint !== fingerprint) return undefined;
  const { directions, classes, classIds, heldOut } = noveltyBy.prototypes;
  const line = noveltyLine(heldOut, settings.noveltyKept ?? USUAL_KEPT);
  return line !== undefined && Number.isFinite(line) && classes.length > 0
    ? { prototypes: directions, classes, classIds, line }
    : undefined;
}
