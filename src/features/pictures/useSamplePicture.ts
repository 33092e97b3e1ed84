// The picture of a sample, as an address.
import { usePictures } from '../../store/useAppStore';
import { usePicture } from '../../ui/usePicture';

/** Undefined while it is read, null when it cannot be. */
export function useSamplePicture(sampleId: string): string | null | undefined {
  return usePicture(usePictures(), sampleId);
}
