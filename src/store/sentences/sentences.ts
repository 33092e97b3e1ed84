// One sentence for each thing that can go wrong: what happened, and what to do.
import type { FetchFailure } from '../../browser/backboneCache';
import type { CameraFailure } from '../../browser/camera';
import type { PictureFailure } from '../../browser/pictures';
import type { StorageFailure } from '../../browser/projectStorage';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { isolated } from '../../core/base/names';
import type { BackboneFault, ReadyBackbone } from '../backbone/backboneState';
import { deviceFailureSentence, deviceNames } from '../backbone/deviceSentence';
import type { TooMuch } from '../../formats/headFile';
import { count, megabytes } from '../../words/numbers';
import type { HeadRefusal } from '../base/noticeSlice';

export const cameraSentences: Record<CameraFailure, string> = {
  none: 'No camera was found. Plug one in and try again, or upload pictures instead.',
  refused: 'The camera is not allowed here. Allow it in the address bar’s site settings and try again, or upload pictures instead.',
  busy: 'Another program is using the camera. Close it there and try again.',
  unplugged: 'The camera was unplugged. What you recorded is kept. Plug it in and turn it on again.',
  insecure: 'Browsers give the camera only to secure pages. Open this page over https or on localhost, or upload pictures instead.',
  unsupported: 'This browser cannot use a camera. Upload pictures instead, or try a current Chrome, Edge, Firefox or Safari.',
};

/** For a camera that is on and sends nothing. */
export const SILENT_CAMERA =
  'The camera is on but sends no picture. Uncover it, close other programs that use it, or choose another one under “Camera options”. What you recorded is kept.';

export function fetchSentence({ kind, detail }: FetchFailure): string {
  switch (kind) {
    case 'offline':
      return 'The backbone could not be fetched: there is no connection. Connect and try again.';
    case 'silent':
      return 'The backbone’s server gives no answer that this page may read. The connection, a filter on the way, or the server’s own rule against other sites (CORS) may be why. Try again, or choose another one.';
    case 'cors':
      return 'The backbone’s server answers, but lets no other site read from it (CORS). Choose another one.';
    case 'too-large':
      return 'What its server sends is larger than any backbone, so it is not taken. Choose another one.';
    case 'not-found':
      return 'The backbone is not at its address any more. Try again later, or choose another one.';
    case 'refused':
      return `The backbone’s server refused (${detail}). Try again later, or choose another one.`;
    case 'length':
      return 'The backbone arrived cut short. Try again.';
    case 'hash':
      return 'The backbone arrived damaged or was changed on the way, so it is not used. Try again.';
    case 'malformed':
      return 'What arrived is not a backbone. The address may point to something else.';
    case 'gone':
      return 'This backbone of your own is not on this device any more. Add its files again under “Backbones”.';
    case 'aborted':
      return 'Loading the backbone was cancelled.';
  }
}

/** Why the classifier did not arrive: what the backbone was taught to name. */
export function classifierSentence({ kind, detail }: FetchFailure): string {
  switch (kind) {
    case 'offline':
      return 'What the backbone was taught to name could not be fetched: there is no connection. Connect and try again.';
    case 'silent':
    case 'cors':
      return 'The server of what the backbone was taught to name gives no answer that this page may read. Try again later.';
    case 'not-found':
    case 'gone':
      return 'What the backbone was taught to name is not at its address any more. Try again later.';
    case 'refused':
      return `The server of what the backbone was taught to name refused (${detail}). Try again later.`;
    case 'length':
      return 'What the backbone was taught to name arrived cut short. Try again.';
    case 'hash':
      return 'What the backbone was taught to name arrived damaged or was changed on the way, so it is not used. Try again.';
    case 'malformed':
    case 'too-large':
      return 'What arrived is not what this backbone was taught to name, so it is not used.';
    case 'aborted':
      return 'Fetching was cancelled.';
  }
}

/** Why another backbone, or another device, did not take over, and that the one in use goes on. */
export function comingBackboneSentence(
  { spec, fault }: { readonly spec: BackboneSpec; readonly fault: BackboneFault },
  inUse: ReadyBackbone | undefined,
): string {
  const what = fault.from === 'fetch' ? 'could not be downloaded' : 'is not used';
  const still = inUse ? `; still using ${isolated(inUse.spec.name)} on ${deviceNames[inUse.device.kind]}` : '';
  return `${isolated(spec.name)} ${what}${still}. ${backboneSentence(fault)}`;
}

export function backboneSentence(fault: BackboneFault): string {
  switch (fault.from) {
    case 'fetch':
      return fetchSentence(fault.failure);
    case 'device':
      return `No device could run the backbone: ${fault.failures.map(deviceFailureSentence).join(' ')} Try a current browser.`;
    case 'head':
      return fault.known
        ? `“${isolated(fault.head)}” was made on another edition of this backbone, so it cannot predict on it.`
        : `This page cannot check whether “${isolated(fault.head)}” was made on this backbone: that needs an address that begins with https.`;
    case 'engine':
      return `The backbone kept stopping (${fault.detail}). Your samples are safe. Try again, or choose another device.`;
    case 'backbone':
      return fault.failure.kind === 'fingerprint'
        ? 'The backbone is not the one it says it is, so it is not used.'
        : `The backbone cannot be used: ${fault.failure.detail}.`;
  }
}

export function storageSentence({ kind, detail }: StorageFailure): string {
  switch (kind) {
    case 'absent':
      return 'This browser keeps nothing after the tab closes (a private window?). Save your head as a file before you leave.';
    case 'quota':
      return 'The disk space this browser grants is full. What you add now lives in this tab only: free some space and try again, and save your head as a file.';
    case 'too-new':
      return 'These projects were made by a newer Headstart. Reload the page to get it.';
    case 'not-found':
      return 'This project is not on this device any more.';
    case 'taken':
      return 'Another tab works on this project now. What was changed here last is not saved: take the project back to save it.';
    case 'failed':
      return `Saving failed (${detail}). What you add now lives in this tab only: try again, and save your head as a file.`;
  }
}

export function pictureSentence({ kind, name: fileName }: PictureFailure): string {
  const name = isolated(fileName);
  switch (kind) {
    case 'not-a-picture':
      return `“${name}” is not a picture.`;
    case 'unsupported':
      return `This browser cannot open “${name}”: it does not know this kind of picture, or the file is damaged. Save it as JPEG or PNG first.`;
    case 'other-kind':
      return `“${name}” is of a kind that is not taken here. Save it as JPEG or PNG first.`;
    case 'too-large':
      return `“${name}” has more pixels than this browser can take in. Make it smaller first.`;
    case 'empty':
      return `“${name}” is empty: the file holds no bytes. Copy or download it once more.`;
    case 'unreadable':
      return `“${name}” could not be read from where it lies. Choose it again.`;
    case 'broken':
      return `“${name}” is damaged.`;
  }
}

/** One sentence for each reason, naming the first file it met; the rest are counted. */
export function picturesSentence(failures: readonly PictureFailure[]): string {
  const reasons = failures.filter(({ kind }, at) => failures.findIndex((other) => other.kind === kind) === at);
  const rest = failures.length - reasons.length;
  return [...reasons.map(pictureSentence), ...(rest > 0 ? [`${rest} more could not be taken either.`] : [])].join(' ');
}

/** Why a head is not saved, and what makes it small enough. */
export function headTooLargeSentence({ of, found, most }: TooMuch): string {
  const [here, room] = of === 'bytes' ? [found, most].map(megabytes) : [found, most].map(count);
  switch (of) {
    case 'classes':
      return `The head was not saved: a file holds at most ${room} classes, and it knows ${here}. Switch some off, then save it.`;
    case 'numbers of an embedding':
      return `The head was not saved: a file holds heads on embeddings of at most ${room} numbers, and this backbone’s have ${here}. Choose another backbone.`;
    case 'bytes':
      return `The head was not saved: its file would take ${here}, and nobody could open more than ${room}. Choose another kind of head under “How it learns”.`;
  }
}

export function headFileSentence(fileName: string, failure: HeadRefusal): string {
  const file = isolated(fileName);
  switch (failure.kind) {
    case 'misfit': {
      const { of, head, backbone } = failure.misfit;
      const made = backbone === undefined ? 'none' : backbone.toLocaleString('en');
      return of === 'embedding'
        ? `“${file}” takes embeddings of ${head.toLocaleString('en')} numbers, and its backbone makes ${made}, so it cannot predict. Ask for it again.`
        : `“${file}” takes feature maps of ${head.toLocaleString('en')} numbers at each position, and its backbone makes ${made}, so it cannot predict. Ask for it again.`;
    }
    case 'unreadable':
      return `“${file}” could not be read from the disk. Choose it again.`;
    case 'not-a-head':
      return `“${file}” is not a head. Heads end in .head.safetensors and are saved with “Save head”.`;
    case 'too-new':
      return `“${file}” was saved by a newer Headstart (version ${failure.version}). Reload this page to get it, then open the head again.`;
    case 'unknown-kind':
      return `“${file}” is a kind of head that this Headstart does not know (“${isolated(failure.found)}”). Reload this page to get the newest one, then open the head again.`;
    case 'nameless':
      return `“${file}” has a ${failure.what} whose name holds nothing that can be seen. Give it a name and save the head again.`;
    case 'cut-short':
      return `“${file}” is cut short: part of it is missing. Ask for it again, or copy it once more.`;
    case 'not-finite':
      return `“${file}” holds numbers that are not numbers (in “${isolated(failure.tensor)}”), so it cannot predict. Save the head again.`;
    case 'wrong-shape':
      return `The parts of “${file}” do not fit together (${isolated(failure.detail)}). Save the head again.`;
    case 'too-large':
      return `“${file}” is larger than any head. Choose another file.`;
    case 'parity':
      return `“${file}” does not predict what it says it should, so it was changed after it was saved. Ask for it again.`;
  }
}
