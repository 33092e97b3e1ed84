// The backbone on its way: progress with Cancel, or what went wrong and what to do.
import type { BackboneProgress } from '../../store/backboneSlice';
import { useAppStore } from '../../store/useAppStore';
import { lazily } from '../../ui/lazily';
import { Progress } from '../../ui/Progress';

const FailedBackbone = lazily(() => import('./FailedBackbone').then(({ FailedBackbone: failed }) => failed), { soon: true });

export function BackboneState() {
  const backbone = useAppStore((state) => state.backbone);
  const cancel = useAppStore((state) => state.cancelBackbone);

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
      return <FailedBackbone fault={backbone.fault} />;
  }
}

function bytes({ loaded, total }: BackboneProgress): string {
  const megabytes = (count: number) => `${(count / 1e6).toFixed(1)} MB`;
  return total === undefined ? megabytes(loaded) : `${megabytes(loaded)} of ${megabytes(total)}`;
}
