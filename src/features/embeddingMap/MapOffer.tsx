// A link shows the map of another backbone than the one in use: it is offered, as the whole project would work with it.
import type { BackboneSpec } from '../../core/backbones/backbones';
import { backboneName } from '../../store/backbone/backboneName';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';

interface MapOfferProps {
  readonly wanted: BackboneSpec;
  readonly onTaken: () => void;
  readonly onRefused: () => void;
}

/** A banner that offers to use `wanted`. */
export function MapOffer({ wanted, onTaken, onRefused }: MapOfferProps) {
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
              onTaken();
              void choose(wanted);
            }}
          >
            {say('backbones.useNamed', { backbone: backboneName(wanted) })}
          </Button>
          <Button size="s" kind="quiet" onClick={onRefused}>
            {say('backbones.notNow')}
          </Button>
        </>
      }
    >
      {say('embeddingMap.linked', { backbone: backboneName(wanted) })}
    </Banner>
  );
}
