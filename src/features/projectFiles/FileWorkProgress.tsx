// How far the file is that is being written or read, with a way to stop it.
import { fileWorkSentence } from '../../store/share/fileWorkSentence';
import { useAppStore } from '../../store/useAppStore';
import { Progress } from '../../ui/Progress';
import { say } from '../../words/say';

/** Of writing for `out`, of reading for `in`; nothing while the other or neither is under way. */
export function FileWorkProgress({ of }: { readonly of: 'out' | 'in' }) {
  const work = useAppStore((state) => state.projectFileWork);
  const cancel = useAppStore((state) => state.cancelProjectFile);
  if (work.kind === 'idle' || (work.kind === 'saving') !== (of === 'out')) return null;
  const counted = 'of' in work && work.of > 0;
  return (
    <Progress
      label={fileWorkSentence(work)}
      {...(counted && { value: work.done / work.of, detail: say('projectFiles.doneOf', { done: work.done, of: work.of }) })}
      onCancel={cancel}
    />
  );
}
