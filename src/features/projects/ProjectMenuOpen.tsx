// What can be done with projects: another one, a new one, deletion.
import { allSamples } from '../../core/dataset/dataset';
import { FolderPlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { isolated } from '../../core/base/names';
import { useAppStore } from '../../store/useAppStore';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Menu } from '../../ui/heavy/Menu';
import type { TriggerLook } from '../../ui/Trigger';
import { say } from '../../words/say';

/**
 * The menu of all projects with how many pictures each has, and the question before the open one is deleted.
 * `look` is that of the button which fetched it.
 */
export function ProjectMenuOpen({ look, openAtOnce }: { readonly look: TriggerLook; readonly openAtOnce: boolean }) {
  const project = useAppStore((state) => state.project);
  const projects = useAppStore((state) => state.projects);
  const unsaved = useAppStore((state) => state.unsavedProjects);
  const picturesHere = useAppStore((state) => allSamples(state.dataset).length);
  const create = useAppStore((state) => state.newProject);
  const open = useAppStore((state) => state.openProject);
  const remove = useAppStore((state) => state.removeProject);
  const [asking, setAsking] = useState(false);
  if (project.kind === 'opening') return null;
  return (
    <>
      <Menu
        {...look}
        openAtOnce={openAtOnce}
        items={[
          { label: say('projects.new'), icon: <FolderPlus />, onChoose: () => void create() },
          { kind: 'separator' },
          { kind: 'heading', label: say('projects.open') },
          ...projects.map(({ id, name, sampleCount, unfinished }) => ({
            kind: 'choice' as const,
            id,
            label: id === project.id ? project.name : name,
            // The list was made when the project was opened; the open one has grown since.
            detail:
              id === project.id
                ? say('projects.pictures', { count: picturesHere })
                : // Of the open one a banner says so.
                  say(countOf(unsaved.has(id), unfinished !== undefined), { count: sampleCount }),
            chosen: id === project.id,
            onChoose: () => void (id === project.id ? undefined : open(id)),
          })),
          { kind: 'separator' },
          { label: say('projects.delete'), icon: <Trash2 />, danger: true, onChoose: () => setAsking(true) },
        ]}
      />
      <ConfirmDialog
        open={asking}
        title={say('projects.deleteAsk', { name: isolated(project.name) })}
        text={say('projects.deleteMeans')}
        confirm={say('projects.delete')}
        danger
        onConfirm={() => {
          setAsking(false);
          void remove(project.id);
        }}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

const countOf = (unsaved: boolean, unfinished: boolean) =>
  unsaved ? 'projects.picturesNotSaved' : unfinished ? 'projects.picturesPartly' : 'projects.pictures';
