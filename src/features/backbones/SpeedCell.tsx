// How fast a backbone is on this device: measured where it is in use, else how much more work it is than the one in use.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { catalogue } from '../../core/backbones/catalogue';
import { liveNow } from '../../store/capture/captureSlice';
import { useAppStore } from '../../store/useAppStore';
import { duration } from '../../words/numbers';
import { say } from '../../words/say';
import { workBeside } from './workBeside';

/**
 * The measured time of one picture where the backbone is in use and has been timed, else its multiply-adds beside those of the one in use.
 */
export function SpeedCell({ spec, inUse }: { readonly spec: BackboneSpec; readonly inUse: boolean }) {
  // As text, so that a frame that took as long as the one before draws nothing anew.
  const time = useAppStore((state) => {
    const milliseconds = inUse ? liveNow(state)?.milliseconds : undefined;
    return milliseconds === undefined ? undefined : duration(milliseconds);
  });
  const reference = useAppStore(({ backbone }) => (backbone.kind === 'ready' ? backbone.spec.id : undefined));
  if (inUse) return <span>{time === undefined ? say('backbones.turnOnToSee') : say('backbones.perPicture', { time })}</span>;
  return <span>{workBeside(spec.about?.multiplyAdds, catalogue.find(({ id }) => id === reference)?.about?.multiplyAdds)}</span>;
}
