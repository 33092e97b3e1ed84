// Looks for samples that are like a picture from a file, which goes nowhere else.
import { FileSearch } from 'lucide-react';
import { useState } from 'react';
import { pictureSentence } from '../../store/capture/pictureSentence';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';

interface LikeFileProps {
  readonly fingerprint: string | undefined;
  readonly onFound: (values: Float32Array) => void;
}

/**
 * A button that picks a picture and hands its embedding to `onFound`, unless the backbone is another than `fingerprint` by then.
 * Says why where the picture cannot be read.
 */
export function LikeFile({ fingerprint, onFound }: LikeFileProps) {
  const pick = useAppStore((state) => state.pickLikeness);
  const [failed, setFailed] = useState<string>();
  const search = async () => {
    setFailed(undefined);
    const read = await pick().catch(() => ({ ok: false, error: { kind: 'not-embedded' } }) as const);
    if (!read) return;
    if (!read.ok) setFailed(read.error.kind === 'not-embedded' ? say('embeddingMap.likeFailed') : pictureSentence(read.error));
    else if (read.value.fingerprint === fingerprint) onFound(read.value.values);
  };
  return (
    <>
      <Button size="s" icon={<FileSearch />} onClick={() => void search()}>
        {say('embeddingMap.likeFile')}
      </Button>
      {failed !== undefined && <p role="alert">{failed}</p>}
    </>
  );
}
