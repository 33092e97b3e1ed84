// Which backbone of the catalogue is in use.
import { Layers } from 'lucide-react';
import { catalogue } from '../../core/catalogue';
import { useAppStore } from '../../store/useAppStore';
import { Menu } from '../../ui/Menu';

export function BackboneMenu() {
  const current = useAppStore(({ backbone }) => (backbone.kind === 'idle' ? undefined : backbone.spec.id));
  const chooseBackbone = useAppStore((state) => state.chooseBackbone);
  const name = catalogue.find(({ id }) => id === current)?.name ?? '…';
  return (
    <Menu
      label={`Backbone: ${name}`}
      text={`Backbone: ${name}`}
      icon={<Layers />}
      kind="quiet"
      size="s"
      items={catalogue.map((spec) => ({
        kind: 'choice' as const,
        label: spec.name,
        detail: spec.url.startsWith('http') ? 'Downloaded once, then kept' : 'Comes with the app',
        chosen: spec.id === current,
        onChoose: () => void chooseBackbone(spec),
      }))}
    />
  );
}
