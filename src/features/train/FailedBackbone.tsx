// Why the backbone did not come, and what to do.
import type { BackboneFault } from '../../store/backboneSlice';
import { backboneSentence } from '../../store/sentences';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';

interface FailedBackboneProps {
  readonly fault: BackboneFault;
}

export function FailedBackbone({ fault }: FailedBackboneProps) {
  const deviceWish = useAppStore((state) => state.deviceWish);
  const retry = useAppStore((state) => state.retryBackbone);
  const chooseDevice = useAppStore((state) => state.chooseDevice);
  return (
    <Banner
      tone="bad"
      actions={
        <>
          <Button size="s" onClick={() => void retry()}>Try again</Button>
          {deviceWish !== 'auto' && (
            <Button size="s" onClick={() => void chooseDevice('auto')}>Choose a device for me</Button>
          )}
        </>
      }
    >
      {backboneSentence(fault)}
    </Banner>
  );
}
