// Saves the head in use, where there is one, as a file; one that holds something of each sample only after a question.
import { Download } from 'lucide-react';
import { useState } from 'react';
import { carriesSamples } from '../../core/heads/headKinds';
import { trainedNow } from '../../store/head/headSlice';
import { headWaitsFor } from '../../store/head/knowsTooLittle';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Progress } from '../../ui/Progress';
import { say } from '../../words/say';
import { qualityUnknown } from './qualityUnknown';
import { runIsNext } from './runIsNext';

interface SaveHeadProps {
  /** On Teach, where more may have to be done first: to start or stop learning by epochs, or more samples. Until then it is quieter. */
  readonly besideSteps?: boolean;
}

/** A button; nothing without a head. */
export function SaveHead({ besideSteps = false }: SaveHeadProps) {
  const head = useAppStore((state) => (state.opened ?? trainedNow(state))?.head);
  const saveHead = useAppStore((state) => state.saveHead);
  const waitsFor = useAppStore((state) => (state.headWaits ? headWaitsFor(state) : undefined));
  const cancel = useAppStore((state) => state.cancelSaveHead);
  const second = useAppStore((state) => runIsNext(state) || qualityUnknown(state)) && besideSteps;
  const [asking, setAsking] = useState(false);
  if (!head) return null;
  const save = () => {
    setAsking(false);
    void saveHead();
  };
  return (
    <>
      <Button kind={second ? 'secondary' : 'primary'} icon={<Download />} onClick={() => (carriesSamples(head) ? setAsking(true) : save())}>
        {say('share.save')}
      </Button>
      {waitsFor !== undefined && <Progress label={waitsFor} onCancel={cancel} />}
      <ConfirmDialog
        open={asking}
        title={say('share.holdsSamples')}
        text={say('share.holdsSamplesMeans')}
        confirm={say('share.saveAnyway')}
        onConfirm={save}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
