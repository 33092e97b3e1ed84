// Devices in words: their names, why this one, and why not another.
import type { DeviceKind } from '../../core/backbones/embedding';
import type { DeviceFailure, DeviceReport } from '../../engine/engine';
import { sentences } from '../../words/lists';
import { oneDigit, percent } from '../../words/numbers';
import { say } from '../../words/say';
import type { BackboneState, DeviceReason, StoppedDevice } from './backboneState';
import type { DeviceTrial } from './deviceSearch';

/** A device's name as people know it. */
export const deviceName = (kind: DeviceKind): string => say(`deviceNames.${kind}`);

/** What runs the backbone, or what is being done about it. */
export function deviceNow(backbone: BackboneState): string {
  switch (backbone.kind) {
    case 'ready':
      return deviceName(backbone.device.kind);
    case 'starting':
      return backbone.lost ? say('devices.startingAgain') : say('devices.starting');
    case 'fetching':
      return say('devices.waiting');
    case 'idle':
    case 'failed':
      return say('devices.none');
  }
}

/** What a device says of itself, in one sentence. */
export function deviceDetail({ kind, adapter, processor }: DeviceReport): string {
  if (processor) return say(processor.simd ? 'devices.simd' : 'devices.noSimd', { threads: processor.threads });
  if (kind === 'cpu') return say('devices.slow');
  return adapter === undefined ? say('devices.nameless') : say('devices.adapter', { adapter });
}

/** What happened to a device that stopped, and what goes on. */
export function stoppedSentence({ device }: StoppedDevice): string {
  return say('devices.stopped', { device: deviceName(device) });
}

/** One or two sentences that follow the device's name. */
export function deviceSentence(reason: DeviceReason): string {
  switch (reason.kind) {
    case 'chosen':
      return say('devices.chosen');
    case 'first':
      return say('devices.first');
    case 'remembered':
      return say('devices.remembered');
    case 'fallback':
      return say('devices.fallback', { why: sentences(...reason.failures.map(deviceFailureSentence)) });
    case 'measured':
      return sentences(...reason.search.trials.flatMap(trialSentence));
  }
}

function trialSentence({ kind, verdict }: DeviceTrial): string[] {
  const name = deviceName(kind);
  switch (verdict.kind) {
    case 'baseline':
      return [];
    case 'software':
      return [say('devices.software', { device: name })];
    case 'unavailable':
      return [say('devices.missing', { device: name })];
    case 'disagrees':
      return [say('devices.disagrees', { device: name, share: percent(Math.min(verdict.difference, 9.99)) })];
    case 'slower':
      return [say('devices.slower', { device: name, ratio: oneDigit(verdict.ratio) })];
    case 'faster':
      return [say('devices.faster', { device: name, ratio: oneDigit(verdict.ratio) })];
  }
}

/** The sentence for a device that did not start: not there, too slow to answer, or failed. */
export function deviceFailureSentence({ kind, device }: DeviceFailure): string {
  const name = deviceName(device);
  switch (kind) {
    case 'unavailable':
      return say('devices.unavailable', { device: name });
    case 'timeout':
      return say('devices.timeout', { device: name });
    case 'failed':
    case 'unreachable':
      return say('devices.failed', { device: name });
  }
}
