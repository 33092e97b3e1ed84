// What goes out for Python: the program that reads the head's file, and the embeddings.
import { Code } from 'lucide-react';
import { headSnippet } from '../../store/share/headSnippet';
import { trainedNow } from '../../store/head/headSlice';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { CodeBlock } from '../../ui/CodeBlock';
import { Progress } from '../../ui/Progress';
import { WayCard } from '../../ui/WayCard';
import { say } from '../../words/say';

/** The embeddings as NPZ or CSV, where there are samples. Nothing without a head; a head whose kind has no program says so. */
export function PythonOut() {
  const kind = useAppStore((state) => (state.opened ?? trainedNow(state))?.head.kind);
  const name = useAppStore(({ opened, project }) => opened?.document.name ?? (project.kind === 'opening' ? '' : project.name));
  const some = useAppStore(({ dataset }) => dataset.samples.length > 0);
  const exporting = useAppStore((state) => state.exporting);
  const cancel = useAppStore((state) => state.cancelExport);
  const save = useAppStore((state) => state.saveEmbeddings);
  if (!kind) return null;
  const snippet = headSnippet(kind, name);
  return (
    <WayCard
      icon={<Code />}
      title={say('python.title')}
      purpose={say('python.purpose')}
      facts={[say(snippet === undefined ? 'python.noSnippet' : 'python.noUnknown'), ...(some ? [say('python.embeddings')] : [])]}
      actions={
        some && (
          <>
            <Button disabled={exporting !== undefined} onClick={() => void save('npz')}>
              {say('python.saveNpz')}
            </Button>
            <Button disabled={exporting !== undefined} onClick={() => void save('csv')}>
              {say('python.saveCsv')}
            </Button>
          </>
        )
      }
    >
      {snippet !== undefined && <CodeBlock label={say('python.snippet')} code={snippet} />}
      {exporting === 'embeddings' && <Progress label={say('python.saving')} onCancel={cancel} />}
    </WayCard>
  );
}
