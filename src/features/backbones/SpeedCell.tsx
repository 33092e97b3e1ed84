// How fast a backbone is on this device: measured where it is in use, else how much more work it is than the one in use.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { catalogue } from '../../core/backbones/catalogue';
import { liveNow } from '../../store/capture/captureSlice';
import { useAppStore } from '../../store/useAppStore';
import { duration } from '../../words/numbers';
import { say } from '../../words/say';
import { workBeside } from './workBeside';

export function SpeedCell({ spec, inUse }: { readonly spec: BackboneSpec; readonly inUse: boolean }) {
  const milliseconds = useAppStore((state) => liveNow(state)?.milliseconds);
  const reference = useAppStore(({ backbone }) => (backbone.kind === 'ready' ? backbone.spec.id : undefined));
  if (inUse)
    return (
      <span>
        {milliseconds === undefined ? say('backbones.turnOnToSee') : say('backbones.perPicture', { time: duration(milliseconds) })}
      </span>
    );
  return <span>{workBeside(spec.about?.multiplyAdds, catalogue.find(({ id }) => id === reference)?.about?.multiplyAdds)}</span>;
}
