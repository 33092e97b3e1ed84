// What can be done with projects: another one, a new one, deletion.
import { FolderPlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { isolated } from '../../core/base/names';
import { useAppStore } from '../../store/useAppStore';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Menu } from '../../ui/heavy/Menu';
import type { TriggerLook } from '../../ui/Trigger';

export function ProjectMenuOpen({ look, openAtOnce }: { readonly look: TriggerLook; readonly openAtOnce: boolean }) {
  const project = useAppStore((state) => state.project);
  const projects = useAppStore((state) => state.projects);
  const samplesHere = useAppStore((state) => state.dataset.samples.length);
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
          { label: 'New project', icon: <FolderPlus />, onChoose: () => void create() },
          { kind: 'separator' },
          { kind: 'heading', label: 'Open' },
          ...projects.map(({ id, name, sampleCount }) => ({
            kind: 'choice' as const,
            label: id === project.id ? project.name : name,
            // The list was made when the project was opened; the open one has grown since.
            detail: samples(id === project.id ? samplesHere : sampleCount),
            chosen: id === project.id,
            onChoose: () => void (id === project.id ? undefined : open(id)),
          })),
          { kind: 'separator' },
          { label: 'Delete project', icon: <Trash2 />, danger: true, onChoose: () => setAsking(true) },
        ]}
      />
      <ConfirmDialog
        open={asking}
        title={`Delete “${isolated(project.name)}”?`}
        text="Its classes and samples are deleted from this device. This cannot be undone."
        confirm="Delete project"
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

const samples = (count: number) => (count === 1 ? '1 sample' : `${count} samples`);
