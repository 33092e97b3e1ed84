// The address of a sample's picture.
import { usePictures } from '../../store/useAppStore';
import { usePicture } from '../../ui/usePicture';

/** Undefined while it is read, null when it cannot be. */
export const usePictureAddress = (sampleId: string): string | null | undefined => usePicture(usePictures(), sampleId);
