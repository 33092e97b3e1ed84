// The backbone on its way, alone or beside the one in use: progress with Cancel, or what went wrong and what to do.
import { isolated } from '../../core/base/names';
import type { ArrivingBackbone } from '../../store/backbone/backboneSlice';
import { backboneName } from '../../store/backbone/backboneName';
import { useAppStore } from '../../store/useAppStore';
import { lazily } from '../../ui/lazily';
import { Progress } from '../../ui/Progress';
import { say } from '../../words/say';
import type { ArrivedBytesProps } from './ArrivedBytes';
import type { FailedBackboneProps } from './FailedBackbone';

const FailedBackbone = lazily<FailedBackboneProps>(() => import('./FailedBackbone').then(({ FailedBackbone: failed }) => failed), {
  soon: true,
});

const ArrivedBytes = lazily<ArrivedBytesProps>(() => import('./ArrivedBytes').then(({ ArrivedBytes: bytes }) => bytes), { soon: true });

/** Nothing once the backbone is ready and no other one is coming. */
export function BackboneState() {
  const backbone = useAppStore((state) => state.backbone);
  const coming = useAppStore((state) => state.comingBackbone);
  return (
    <>
      {backbone.kind !== 'idle' && backbone.kind !== 'ready' && <Arriving backbone={backbone} />}
      {coming && <Arriving backbone={coming} beside />}
    </>
  );
}

/** `beside` another one, it can be given up at any time. */
export function Arriving({ backbone, beside = false }: { readonly backbone: ArrivingBackbone; readonly beside?: boolean }) {
  const cancel = useAppStore((state) => state.cancelBackbone);
  switch (backbone.kind) {
    case 'fetching': {
      const { loaded, total } = backbone.progress;
      return (
        <Progress
          label={beside ? say('arriving.loadingNamed', { backbone: isolated(backboneName(backbone.spec)) }) : say('arriving.loading')}
          {...(total !== undefined && { value: loaded / total })}
          detail={<ArrivedBytes loaded={loaded} total={total} />}
          onCancel={cancel}
        />
      );
    }
    case 'starting':
      return (
        <Progress
          label={startingSentence(backbone.lost !== undefined, beside ? backboneName(backbone.spec) : undefined)}
          {...(beside && { onCancel: cancel })}
        />
      );
    case 'failed':
      return <FailedBackbone failed={backbone} beside={beside} />;
  }
}

function startingSentence(again: boolean, name: string | undefined): string {
  if (again) return say('arriving.startingAgain');
  return name === undefined ? say('arriving.starting') : say('arriving.startingNamed', { backbone: isolated(name) });
}
