// How long a backbone took for a picture: of one kind of device, and never shown for another.
import type { DeviceKind } from '../../core/backbones/embedding';
import type { BackboneSlice } from '../backbone/backboneSlice';
import type { ByFingerprint } from '../backbone/byFingerprint';

export interface PictureTime {
  readonly fingerprint: string;
  readonly device: DeviceKind;
  readonly milliseconds: number;
}

/** Whether two times are of the same backbone on the same kind of device. */
export const isOfSame = (a: Omit<PictureTime, 'milliseconds'>, b: Omit<PictureTime, 'milliseconds'>): boolean =>
  a.fingerprint === b.fingerprint && a.device === b.device;

/** Milliseconds of a picture with a backbone on the device of now; undefined until that is known. */
export function timeNow(
  { pictureTimes, backbone }: Pick<BackboneSlice, 'backbone'> & { readonly pictureTimes: ByFingerprint<PictureTime> },
  fingerprint: string,
): number | undefined {
  const time = pictureTimes.get(fingerprint);
  return backbone.kind === 'ready' && time?.device === backbone.device.kind ? time.milliseconds : undefined;
}
