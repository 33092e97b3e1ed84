// Devices in words: their names, why this one, and why not another.
import type { DeviceKind } from '../../core/backbones/embedding';
import type { DeviceFailure } from '../../engine/engine';
import { percent } from '../../words/numbers';
import type { BackboneState, DeviceReason, StoppedDevice } from './backboneState';
import type { DeviceTrial } from './deviceSearch';

/** The devices' names as people know them. */
export const deviceNames: Record<DeviceKind, string> = {
  webgpu: 'WebGPU',
  webgl: 'WebGL',
  wasm: 'WASM',
  cpu: 'plain JavaScript',
};

/** What runs the backbone, or what is being done about it. */
export function deviceNow(backbone: BackboneState): string {
  switch (backbone.kind) {
    case 'ready':
      return deviceNames[backbone.device.kind];
    case 'starting':
      return backbone.lost ? 'starting again …' : 'starting …';
    case 'fetching':
      return 'waiting for the backbone …';
    case 'idle':
    case 'failed':
      return 'none';
  }
}

/** What happened to a device that stopped, and what goes on. */
export function stoppedSentence({ device, detail }: StoppedDevice): string {
  return `${sentenceCase(deviceNames[device])} stopped (${detail}). It is being started again; if it does not start, another device takes over. Your samples are safe.`;
}

function sentenceCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** One or two sentences that follow the device's name. */
export function deviceSentence(reason: DeviceReason): string {
  switch (reason.kind) {
    case 'chosen':
      return 'You chose it.';
    case 'first':
      return 'It was ready first. Looking for something faster …';
    case 'remembered':
      return 'It won when this machine was measured.';
    case 'fallback':
      return `${reason.failures.map(deviceFailureSentence).join(' ')} So this one is used.`;
    case 'measured':
      return `${reason.search.trials.flatMap(trialSentence).join('. ')}.`;
  }
}

function trialSentence({ kind, verdict }: DeviceTrial): string[] {
  const name = deviceNames[kind];
  switch (verdict.kind) {
    case 'baseline':
      return [];
    case 'software':
      return [`This machine’s ${name} is drawn by software`];
    case 'unavailable':
      return [`There is no ${name} here`];
    case 'disagrees':
      return [`${name} computes something else here (off by ${percent(Math.min(verdict.difference, 9.99))})`];
    case 'slower':
      return [`${name} is not clearly faster here (${verdict.ratio.toFixed(1)} ×)`];
    case 'faster':
      return [`${name} was measured ${verdict.ratio.toFixed(1)} × faster than WASM`];
  }
}

export function deviceFailureSentence({ kind, device, detail }: DeviceFailure): string {
  const name = deviceNames[device];
  switch (kind) {
    case 'unavailable':
      return `${name} is not available here (${detail}).`;
    case 'timeout':
      return `${name} did not answer in time.`;
    case 'failed':
      return `${name} failed (${detail}).`;
  }
}
