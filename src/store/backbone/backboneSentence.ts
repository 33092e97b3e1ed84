// Why a backbone cannot be used, and what goes on instead.
import { isolated } from '../../core/base/names';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { sentences } from '../../words/lists';
import { say } from '../../words/say';
import { backboneName } from './backboneName';
import type { BackboneFault, ReadyBackbone } from './backboneState';
import { deviceFailureSentence, deviceName } from './deviceSentence';
import { fetchSentence } from './fetchSentence';

/** Why another backbone, or another device, did not take over, and that the one in use goes on. */
export function comingBackboneSentence(
  { spec, fault }: { readonly spec: BackboneSpec; readonly fault: BackboneFault },
  inUse: ReadyBackbone | undefined,
): string {
  const name = isolated(backboneName(spec));
  const coming = say(fault.from === 'fetch' ? 'backboneFaults.notDownloaded' : 'backboneFaults.notUsed', { name });
  const why = backboneSentence(fault);
  const still =
    inUse && say('backboneFaults.stillUsing', { name: isolated(backboneName(inUse.spec)), device: deviceName(inUse.device.kind) });
  return sentences(coming, still, why);
}

/** The sentence for each cause, wherever it arose: fetching, the device, the weights, or a head that needs another edition. */
export function backboneSentence(fault: BackboneFault): string {
  switch (fault.from) {
    case 'fetch':
      return fetchSentence(fault.failure);
    case 'device':
      return say('backboneFaults.noDevice', { why: sentences(...fault.failures.map(deviceFailureSentence)) });
    case 'head':
      return say('backboneFaults.otherEdition', { head: isolated(fault.head) });
    case 'engine':
      return say('backboneFaults.keptStopping');
    case 'part':
      return say(fault.why === 'newer' ? 'missingPart.newer' : 'missingPart.unreachable');
    case 'backbone':
      return fault.failure.kind === 'fingerprint' ? say('backboneFaults.impostor') : say('backboneFaults.unusable');
  }
}

/**
 * What whoever made the backbone, or mends the app, wants to know beside the sentence, in English; undefined where there is nothing more.
 */
export function backboneDetails(fault: BackboneFault): string | undefined {
  switch (fault.from) {
    case 'fetch':
      return fault.failure.detail || undefined;
    case 'device':
      return fault.failures.map(({ device, kind, detail }) => `${device} ${kind}: ${detail}`).join('\n');
    case 'engine':
    case 'part':
      return fault.detail;
    case 'backbone':
      return fault.failure.detail;
    case 'head':
      return undefined;
  }
}
