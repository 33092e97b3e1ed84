// The open project: its name, whether it is saved, and the way to the others.
import { Check, FolderPlus, LoaderCircle, NotebookTabs, Trash2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { isolated } from '../../core/base/names';
import { useAppStore } from '../../store/useAppStore';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { EditableText } from '../../ui/EditableText';
import { Menu } from '../../ui/Menu';
import styles from './projects.module.css';

export function ProjectBar() {
  const project = useAppStore((state) => state.project);
  const projects = useAppStore((state) => state.projects);
  const samplesHere = useAppStore((state) => state.dataset.samples.length);
  const rename = useAppStore((state) => state.renameProject);
  const create = useAppStore((state) => state.newProject);
  const open = useAppStore((state) => state.openProject);
  const remove = useAppStore((state) => state.removeProject);
  const [asking, setAsking] = useState(false);
  if (project.kind === 'opening') return null;
  return (
    <div className={styles.bar}>
      <div className={styles.name}>
        <EditableText label="Project name" value={project.name} onCommit={rename} disabled={project.kind !== 'open'} />
      </div>
      <SavedStatus />
      <Menu
        label="Project"
        text="Project"
        icon={<NotebookTabs />}
        kind="quiet"
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
    </div>
  );
}

const samples = (count: number) => (count === 1 ? '1 sample' : `${count} samples`);

function SavedStatus() {
  const saving = useAppStore((state) => state.saving.kind);
  const absent = useAppStore((state) => state.storageAbsent);
  if (absent)
    return (
      <span className={styles.saved}>
        <TriangleAlert aria-hidden="true" />
        <span>Not kept</span>
      </span>
    );
  return (
    <span className={styles.saved}>
      {saving === 'saved' && (
        <>
          <Check aria-hidden="true" />
          <span>Saved</span>
        </>
      )}
      {saving === 'saving' && (
        <>
          <LoaderCircle aria-hidden="true" />
          <span>Saving</span>
        </>
      )}
      {saving === 'failed' && (
        <>
          <TriangleAlert aria-hidden="true" />
          <span>Not saved</span>
        </>
      )}
    </span>
  );
}
