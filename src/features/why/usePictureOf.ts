// The picture that was chosen, decoded; closed when another is.
import { useEffect, useState } from 'react';
import { useAppStore } from '../../store/useAppStore';
import { bitmapOf } from '../../ui/bitmapOf';
import type { Choice } from './choice';

/** Undefined while it is read or where there is none, 'failed' where it cannot be. */
export function usePictureOf(choice: Choice | undefined): ImageBitmap | 'failed' | undefined {
  const pictures = useAppStore((state) => (choice?.kind === 'tested' ? state.batchPictures : state.pictures));
  const tried = useAppStore((state) => (choice?.kind === 'tried' ? state.tried.find(({ id }) => id === choice.id)?.picture : undefined));
  const keptId = choice?.kind === 'sample' || choice?.kind === 'tested' ? choice.id : undefined;
  const frame = choice?.kind === 'frame' ? choice.picture : undefined;
  const [read, setRead] = useState<{ readonly of: unknown; readonly picture: ImageBitmap | 'failed' }>();
  const key = tried ?? keptId;
  useEffect(() => {
    if (key === undefined || !pictures) return;
    let gone = false;
    let opened: ImageBitmap | undefined;
    const open = async () => {
      const kept = typeof key === 'string' ? await pictures.picture(key) : key;
      return kept ? bitmapOf(kept) : ('failed' as const);
    };
    open().then(
      (picture) => {
        if (gone) {
          if (picture !== 'failed') picture.close();
          return;
        }
        if (picture !== 'failed') opened = picture;
        setRead({ of: key, picture });
      },
      () => {
        if (!gone) setRead({ of: key, picture: 'failed' });
      },
    );
    return () => {
      gone = true;
      // Whoever still looks at it has it until its look is over.
      if (opened) setTimeout(() => opened?.close(), 5000);
    };
  }, [key, pictures]);
  if (frame) return frame;
  return key !== undefined && read?.of === key ? read.picture : undefined;
}
