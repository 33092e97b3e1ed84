// The link that was made and what is known of its code, as long as the head in use would be the same link.
import { toldApart } from '../../core/dataset/dataset';
import type { Head } from '../../core/heads/heads';
import type { HeadScore } from '../../formats/headCard';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { Tested } from '../head/documentInUse';
import { scoreInUse } from '../head/documentInUse';
import { temperatureOf } from '../head/headInUse';
import type { HeadFileSlice } from '../head/headFileSlice';
import type { HeadSlice } from '../head/headSlice';
import { trainedNow } from '../head/headSlice';
import type { SettingsSlice } from '../settings/settingsSlice';
import type { CodeFit, HeadLink, LinkSlice } from './linkSlice';

type InUse = HeadFileSlice & HeadSlice & BackboneSlice & SettingsSlice & DatasetSlice & Tested;

/** The head that was opened from a file, else the one that was trained; a link is made of it. */
export const headInUse = (state: InUse): Head | undefined => (state.opened ?? trainedNow(state))?.head;

/**
 * What a link of the head in use says besides its numbers, as one text to compare: the names and colours, the project's and those of its
 * classes, and the temperature and the score, which are found after the head.
 */
export function saidByLink(state: InUse): string {
  const trained = trainedNow(state);
  // An opened head is passed on as it came.
  if (state.opened || !trained) return '';
  const { project, dataset } = state;
  const known = new Set(trained.head.classIds);
  return JSON.stringify([
    project.kind === 'opening' ? '' : project.name,
    temperatureOf(trained, state.calibratedBy) ?? 1,
    scoreInUse(trained, state),
    toldApart(dataset.classes).flatMap(({ id, name, colour }) => (known.has(id) ? [[id, name, colour]] : [])),
  ]);
}

const NONE: HeadLink = { kind: 'none' };

/** What a link of the head in use says of how good it is; undefined where nobody knows. */
export function scoreInLink(state: InUse): HeadScore | undefined {
  const trained = trainedNow(state);
  if (state.opened) return state.opened.document.score;
  return trained && scoreInUse(trained, state);
}

/** None where the one that was made is of another head, or says other names than are on the screen. */
export function linkNow(state: InUse & LinkSlice): HeadLink {
  const { headLink } = state;
  return headLink.kind === 'ready' && (headLink.head !== headInUse(state) || headLink.said !== saidByLink(state)) ? NONE : headLink;
}

/** Whether a link was made of the head in use that says what was so before: it wants to be made again. */
export function linkOutdated(state: InUse & LinkSlice): boolean {
  const { headLink } = state;
  return headLink.kind === 'ready' && headLink.head === headInUse(state) && headLink.said !== saidByLink(state);
}

/** Undefined while it is not known of the head in use as its link would be now. */
export function codeFitNow(state: InUse & LinkSlice): CodeFit | undefined {
  const { codeFit } = state;
  return codeFit?.head === headInUse(state) && codeFit?.said === saidByLink(state) ? codeFit : undefined;
}
