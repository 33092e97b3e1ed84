// The head in use as an image model of Teachable Machine, or why it cannot be one.
import { Boxes } from 'lucide-react';
import { imageModelObstacle } from '../../core/heads/imageModelObstacle';
import { ML5_SNIPPET } from '../../store/share/headSnippet';
import { noImageModelSentence } from '../../store/share/noImageModelSentence';
import { headWaitsFor } from '../../store/head/knowsTooLittle';
import { trainedNow } from '../../store/head/headSlice';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { CodeBlock } from '../../ui/CodeBlock';
import { Disclosure } from '../../ui/Disclosure';
import { Progress } from '../../ui/Progress';
import { WayCard } from '../../ui/WayCard';
import { say } from '../../words/say';

/** The side that readers of the site's models take for granted. */
const USUAL_SIDE = 224;

/**
 * The card with the button that saves it, and code for ml5 where the backbone's input has the usual size.
 * Nothing without a head or a ready backbone.
 */
export function TeachableMachineOut() {
  const kind = useAppStore((state) => (state.opened ?? trainedNow(state))?.head.kind);
  const spec = useAppStore(({ backbone }) => (backbone.kind === 'ready' ? backbone.spec : undefined));
  const exporting = useAppStore((state) => state.exporting);
  const waitsFor = useAppStore(headWaitsFor);
  const cancel = useAppStore((state) => state.cancelExport);
  const save = useAppStore((state) => state.saveTeachableMachine);
  if (!kind || !spec) return null;
  const obstacle = imageModelObstacle(kind, spec);
  const isUsual = spec.inputSize === USUAL_SIDE;
  return (
    <WayCard
      icon={<Boxes />}
      title={say('teachableMachine.out')}
      purpose={say(obstacle || isUsual ? 'teachableMachine.outFor' : 'teachableMachine.outForLibrary')}
      facts={
        obstacle
          ? [noImageModelSentence(obstacle)]
          : [
              say('teachableMachine.outHolds'),
              say('teachableMachine.noUnknown'),
              ...(isUsual ? [] : [say('teachableMachine.otherSize', { side: spec.inputSize })]),
            ]
      }
      actions={
        !obstacle && (
          <Button icon={<Boxes />} disabled={exporting !== undefined} onClick={() => void save()}>
            {say('teachableMachine.save')}
          </Button>
        )
      }
    >
      {!obstacle && isUsual && (
        <Disclosure label={say('teachableMachine.ml5')} name="ml5-code">
          {() => <CodeBlock label={say('teachableMachine.ml5Lies')} code={ML5_SNIPPET} />}
        </Disclosure>
      )}
      {exporting === 'teachable-machine' && <Progress label={waitsFor ?? say('teachableMachine.saving')} onCancel={cancel} />}
    </WayCard>
  );
}
