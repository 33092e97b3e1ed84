// The samples of a class, and their pictures, as a component wants them.
import { useEffect, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { idsByClass } from '../../store/dataset/idsByClass';
import { useAppStore } from '../../store/useAppStore';

/** The ids of a class's samples, newest first; the same array until one comes or goes. */
export function useSampleIds(classId: string): readonly string[] {
  return useAppStore(useShallow((state) => idsByClass(state.dataset.samples).get(classId) ?? NONE));
}

const NONE: readonly string[] = [];

/** An address for a sample's picture: undefined while it is read, null when it cannot be. */
export function usePictureAddress(sampleId: string): string | null | undefined {
  const pictures = useAppStore((state) => state.pictures);
  const [read, setRead] = useState<{ id: string; address: string | null }>();
  useEffect(() => pictures.show(sampleId, (address) => setRead({ id: sampleId, address: address ?? null })), [pictures, sampleId]);
  return read?.id === sampleId ? read.address : pictures.addressNow(sampleId);
}
