// How far the file is that is being written or read, with a way to stop it.
import { isolated } from '../../core/base/names';
import type { ProjectFileWork } from '../../store/share/projectFilesSlice';
import { useAppStore } from '../../store/useAppStore';
import { Progress } from '../../ui/Progress';
import { say } from '../../words/say';

export function FileWorkProgress({ of }: { readonly of: 'out' | 'in' }) {
  const work = useAppStore((state) => state.projectFileWork);
  const cancel = useAppStore((state) => state.cancelProjectFile);
  if (work.kind === 'idle' || (work.kind === 'saving') !== (of === 'out')) return null;
  const counted = 'of' in work && work.of > 0;
  return (
    <Progress
      label={labelOf(work)}
      {...(counted && { value: work.done / work.of, detail: say('projectFiles.doneOf', { done: work.done, of: work.of }) })}
      onCancel={cancel}
    />
  );
}

function labelOf(work: Exclude<ProjectFileWork, { kind: 'idle' }>): string {
  const name = isolated(work.name);
  switch (work.kind) {
    case 'reading':
      return say('projectFiles.reading', { name });
    case 'saving':
      return say('projectFiles.saving', { name });
    case 'taking':
      return say('projectFiles.taking', { name });
    case 'comparing':
      return say('projectFiles.comparing', { name });
    case 'merging':
      return say('projectFiles.merging', { name });
  }
}
