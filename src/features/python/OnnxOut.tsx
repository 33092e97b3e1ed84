// The head as an ONNX file, alone or behind its backbone, and the program that asks it.
import { Network } from 'lucide-react';
import { headWaitsFor } from '../../store/head/knowsTooLittle';
import { trainedNow } from '../../store/head/headSlice';
import { onnxOffer } from '../../store/share/onnxOffer';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { CodeBlock } from '../../ui/CodeBlock';
import { Progress } from '../../ui/Progress';
import { WayCard } from '../../ui/WayCard';
import { say } from '../../words/say';

/**
 * Offers the files that can be made of this head and backbone, and says why where one cannot. Nothing without a head or a ready backbone.
 */
export function OnnxOut() {
  const head = useAppStore((state) => (state.opened ?? trainedNow(state))?.head);
  const name = useAppStore(({ opened, project }) => opened?.document.name ?? (project.kind === 'opening' ? '' : project.name));
  const spec = useAppStore(({ backbone }) => (backbone.kind === 'ready' ? backbone.spec : undefined));
  const exporting = useAppStore((state) => state.exporting);
  const waitsFor = useAppStore(headWaitsFor);
  const cancel = useAppStore((state) => state.cancelExport);
  const save = useAppStore((state) => state.saveOnnx);
  if (!head || !spec) return null;
  const offer = onnxOffer(head, spec, name);
  return (
    <WayCard
      icon={<Network />}
      title={say('onnx.title')}
      purpose={say('onnx.purpose')}
      facts={offer.facts}
      actions={
        (offer.whole || offer.head) && (
          <>
            {offer.whole && (
              <Button disabled={exporting !== undefined} onClick={() => void save('whole')}>
                {say('onnx.save')}
              </Button>
            )}
            {offer.head && (
              <Button disabled={exporting !== undefined} onClick={() => void save('head')}>
                {say('onnx.saveHead')}
              </Button>
            )}
          </>
        )
      }
    >
      {offer.snippet && <CodeBlock label={offer.snippet.label} code={offer.snippet.code} />}
      {exporting === 'onnx' && <Progress label={waitsFor ?? say('onnx.saving')} onCancel={cancel} />}
    </WayCard>
  );
}
