// How long a backbone took for a picture: of one kind of device, and never shown for another.
import type { DeviceKind } from '../../core/backbones/embedding';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { ByFingerprint } from '../backbone/byFingerprint';

export interface PictureTime {
  readonly fingerprint: string;
  readonly device: DeviceKind;
  readonly milliseconds: number;
}

/** A time, or that it could not be measured: no picture opens, or the clock is too coarse. */
export type TimingOutcome = PictureTime | (Omit<PictureTime, 'milliseconds'> & { readonly milliseconds: 'unknown' });

/** Whether two times are of the same backbone on the same kind of device. */
export const isOfSame = (a: Omit<PictureTime, 'milliseconds'>, b: Omit<PictureTime, 'milliseconds'>): boolean =>
  a.fingerprint === b.fingerprint && a.device === b.device;

interface SeesTimes extends Pick<BackboneSlice, 'backbone'> {
  readonly pictureTimes: ByFingerprint<TimingOutcome>;
}

/** Milliseconds of a picture with a backbone on the device of now, or that they could not be told; undefined until that is known. */
export function timingNow({ pictureTimes, backbone }: SeesTimes, fingerprint: string): TimingOutcome['milliseconds'] | undefined {
  const time = pictureTimes.get(fingerprint);
  return backbone.kind === 'ready' && time?.device === backbone.device.kind ? time.milliseconds : undefined;
}
