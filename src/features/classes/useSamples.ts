// The samples of a class, and their pictures, as a component wants them.
import { useEffect, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Dataset } from '../../core/dataset';
import { samplesOf } from '../../core/dataset';
import { useAppStore } from '../../store/useAppStore';

/** The ids of a class's samples, newest first; the same array until one comes or goes. */
export function useSampleIds(classId: string): readonly string[] {
  return useAppStore(
    useShallow((state) => newestFirst(state.dataset, classId)),
  );
}

/** Worked out once for a dataset and class: every change of the store asks, and few change the dataset. */
const known = new WeakMap<Dataset, Map<string, readonly string[]>>();

function newestFirst(dataset: Dataset, classId: string): readonly string[] {
  const ofClasses = known.get(dataset) ?? new Map<string, readonly string[]>();
  known.set(dataset, ofClasses);
  const ids = ofClasses.get(classId) ?? samplesOf(dataset, classId).map(({ id }) => id).reverse();
  ofClasses.set(classId, ids);
  return ids;
}

/** An address for a sample's picture: undefined while it is read, null when it cannot be. */
export function usePictureAddress(sampleId: string): string | null | undefined {
  const pictures = useAppStore((state) => state.pictures);
  const [read, setRead] = useState<{ id: string; address: string | null }>();
  useEffect(() => {
    let current = true;
    void pictures.address(sampleId).then((address) => {
      if (current) setRead({ id: sampleId, address: address ?? null });
    });
    return () => {
      current = false;
    };
  }, [pictures, sampleId]);
  return read?.id === sampleId ? read.address : pictures.addressNow(sampleId);
}
