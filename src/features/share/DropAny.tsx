// Room to drop any file that the app can open: what it is shows by what is in it.
import type { ReactNode } from 'react';
import { useAppStore } from '../../store/useAppStore';
import { DropZone } from '../../ui/DropZone';
import { say } from '../../words/say';

/** Puts `children` into an area to drop files on. Pictures that are dropped there are tried out. */
export function DropAny({ children }: { readonly children: ReactNode }) {
  const drop = useAppStore((state) => state.drop);
  return (
    <DropZone label={say('common.dropFile')} onDrop={(data) => void drop(data, { kind: 'trial' })}>
      {children}
    </DropZone>
  );
}
