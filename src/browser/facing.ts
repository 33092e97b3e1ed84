// Which way a camera looks: as the browser says, else as phones call their cameras.
import type { CameraChoice } from './camera';

const REAR =
  /\b(?:back|rear|environment|arrière|trasera|posterior|posteriore|traseira|achter|tylny|bak|zadní)(?![a-z])|rück(?:seit|kamera)|背面|后置|後置|후면/i;
const FRONT =
  /\b(?:front|user|facetime|selfie|avant|frontal|frontale|anteriore|delantera|voor|przedni)(?![a-z])|vorderseit|frontkamera|前面|前置|전면/i;

/** `mode` is a track's or a device's facingMode, where the browser tells it; a label is in the phone's language. */
export function facingOf(label: string, mode: string | undefined): CameraChoice['facing'] {
  if (mode === 'user') return 'front';
  if (mode === 'environment') return 'rear';
  if (REAR.test(label)) return 'rear';
  return FRONT.test(label) ? 'front' : 'unknown';
}
