// The open project: its name, whether it is saved, and the way to the others.
import { Check, LoaderCircle, NotebookTabs, TriangleAlert } from 'lucide-react';
import { isBrief } from '../../store/base/writeQueue';
import { useAppStore } from '../../store/useAppStore';
import { chunk } from '../../ui/chunk';
import { EditableText } from '../../ui/EditableText';
import type { TriggerLook } from '../../ui/Trigger';
import { Opener } from '../../ui/Trigger';
import { withWords } from '../../ui/withWords';
import { say } from '../../words/say';
import styles from './projects.module.css';

const code = chunk(withWords(() => import('./ProjectMenuOpen').then(({ ProjectMenuOpen: open }) => open)));

/** Nothing while a project is being opened. In a read-only project the name cannot be changed. */
export function ProjectBar() {
  const project = useAppStore((state) => state.project);
  const rename = useAppStore((state) => state.renameProject);
  if (project.kind === 'opening') return null;
  return (
    <div className={styles.bar}>
      <div className={styles.name}>
        <EditableText label={say('project.name')} value={project.name} onCommit={rename} disabled={project.kind !== 'open'} />
      </div>
      <SavedStatus />
      <ProjectMenu />
    </div>
  );
}

/** The list is fetched when it is first wanted. */
function ProjectMenu() {
  const look: TriggerLook = { label: say('project.menu'), text: say('project.menu'), icon: <NotebookTabs /> };
  return <Opener popup="menu" look={look} code={code} props={{ look }} />;
}

/**
 * All it can say stands there, one at a time in sight: nothing moves when a write ends, and little is drawn anew. What is written
 * before anybody could read that it is being written is not said, which spares a frame; `data-saving` is exact, and nothing is drawn by it.
 */
function SavedStatus() {
  const now = useAppStore(({ saving, storageAbsent }) => (storageAbsent ? 'absent' : isBrief(saving) ? 'saved' : saving.kind));
  const exact = useAppStore(({ saving }) => saving.kind);
  return (
    <span className={styles.saved} data-now={now} data-saving={exact}>
      <span data-says="saved">
        <Check aria-hidden="true" />
        <span>{say('project.saved')}</span>
      </span>
      <span data-says="saving">
        <LoaderCircle aria-hidden="true" />
        <span>{say('project.saving')}</span>
      </span>
      <span data-says="failed">
        <TriangleAlert aria-hidden="true" />
        <span>{say('project.notSaved')}</span>
      </span>
      <span data-says="absent">
        <TriangleAlert aria-hidden="true" />
        <span>{say('project.notKept')}</span>
      </span>
    </span>
  );
}
