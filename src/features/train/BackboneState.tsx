// The backbone on its way: progress with Cancel, or what went wrong and what to do.
import type { BackboneProgress } from '../../store/backboneSlice';
import { backboneSentence } from '../../store/sentences';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';

export function BackboneState() {
  const backbone = useAppStore((state) => state.backbone);
  const deviceWish = useAppStore((state) => state.deviceWish);
  const retry = useAppStore((state) => state.retryBackbone);
  const cancel = useAppStore((state) => state.cancelBackbone);
  const chooseDevice = useAppStore((state) => state.chooseDevice);

  switch (backbone.kind) {
    case 'idle':
    case 'ready':
      return null;
    case 'fetching': {
      const { loaded, total } = backbone.progress;
      return (
        <Progress
          label="Loading the backbone"
          {...(total !== undefined && { value: loaded / total })}
          detail={bytes(backbone.progress)}
          onCancel={cancel}
        />
      );
    }
    case 'starting':
      return <Progress label={backbone.recovering ? 'The device stopped; starting it again' : 'Starting the device'} />;
    case 'failed':
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
          {backboneSentence(backbone.fault)}
        </Banner>
      );
  }
}

function bytes({ loaded, total }: BackboneProgress): string {
  const megabytes = (count: number) => `${(count / 1e6).toFixed(1)} MB`;
  return total === undefined ? megabytes(loaded) : `${megabytes(loaded)} of ${megabytes(total)}`;
}
