// Another backbone that comes beside the one in use, where a file that needs it can be opened: the one in use is told of elsewhere.
import { useAppStore } from '../../store/useAppStore';
import { Arriving } from './BackboneState';

/** Nothing while none is coming. */
export function ComingBackbone() {
  const coming = useAppStore((state) => state.comingBackbone);
  return coming && <Arriving backbone={coming} beside />;
}
