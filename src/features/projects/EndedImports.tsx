// Uploads of which files are left: how many, why, and the way to go on.
import type { EndedImport } from '../../store/project/endedImports';
import { calledNow, canGoOn } from '../../store/project/endedImports';
import { endedImportSentence } from '../../store/project/endedImportSentence';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';

/** A banner for each upload that ended early; none for one that the person has dismissed. */
export function EndedImports() {
  const ended = useAppStore((state) => state.endedImports);
  return ended.filter(({ forgotten }) => !forgotten).map((each) => <Ended key={each.projectId} of={each} />);
}

function Ended({ of }: { readonly of: EndedImport }) {
  const goOn = useAppStore((state) => state.goOnImporting);
  const forget = useAppStore((state) => state.forgetEndedImport);
  const elsewhere = useAppStore(({ project }) => project.kind !== 'opening' && project.id !== of.projectId);
  const readOnly = useAppStore(({ project }) => project.kind === 'read-only' && project.id === of.projectId);
  const project = useAppStore((state) => state.project);
  const projects = useAppStore((state) => state.projects);
  const again = useAppStore(({ dataset }) => canGoOn(of, dataset.classes));
  return (
    <Banner
      tone="warn"
      details={of.end.kind === 'failed' ? of.end.detail : undefined}
      actions={
        <>
          {again && (
            <Button size="s" onClick={() => void goOn(of.projectId)}>
              {readOnly ? say('projects.uploadTakeBack') : elsewhere ? say('projects.uploadBack') : say('projects.upload')}
            </Button>
          )}
          <Button size="s" kind="secondary" onClick={() => forget(of.projectId)}>
            {again ? say('projects.leaveOut') : say('projects.ok')}
          </Button>
        </>
      }
    >
      {endedImportSentence(calledNow(of, project, projects), again)}
    </Banner>
  );
}
