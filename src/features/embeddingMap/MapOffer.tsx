// A link shows the map of another backbone than the one in use: it is offered, as the whole project would work with it.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { backboneName } from '../../store/backbone/backboneName';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';

/** A banner that offers to use `wanted`. Either answer dismisses it. */
export function MapOffer({ wanted, onDismiss }: { readonly wanted: BackboneSpec; readonly onDismiss: () => void }) {
  const choose = useAppStore((state) => state.chooseBackbone);
  return (
    <Banner
      tone="info"
      actions={
        <>
          <Button
            size="s"
            kind="primary"
            onClick={() => {
              onDismiss();
              void choose(wanted);
            }}
          >
            {say('backbones.useNamed', { backbone: backboneName(wanted) })}
          </Button>
          <Button size="s" kind="quiet" onClick={onDismiss}>
            {say('backbones.notNow')}
          </Button>
        </>
      }
    >
      {say('embeddingMap.linked', { backbone: backboneName(wanted) })}
    </Banner>
  );
}
