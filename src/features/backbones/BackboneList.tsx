// All backbones of the catalogue, to choose one by what it is.
import { useEffect } from 'react';
import type { BackboneSpec } from '../../core/backbones';
import { catalogue } from '../../core/catalogue';
import { useAppStore } from '../../store/useAppStore';
import { BackboneEntry } from './BackboneEntry';
import styles from './backbones.module.css';

export function BackboneList({ onChosen }: { readonly onChosen: () => void }) {
  const inUse = useAppStore(({ backbone }) => (backbone.kind === 'ready' ? backbone.spec.id : undefined));
  const chooseBackbone = useAppStore((state) => state.chooseBackbone);
  const lookAtShelf = useAppStore((state) => state.lookAtShelf);
  useEffect(() => void lookAtShelf(), [lookAtShelf, inUse]);
  const use = (spec: BackboneSpec) => {
    void chooseBackbone(spec);
    onChosen();
  };
  return (
    <>
      <p className={styles.hint}>
        A backbone has learned to see from other people’s photos. Larger ones often see better and take longer. Your samples stay when you switch.
      </p>
      <ul className={styles.list}>
        {catalogue.map((spec) => (
          <li key={spec.id}>
            <BackboneEntry spec={spec} inUse={spec.id === inUse} onUse={() => use(spec)} />
          </li>
        ))}
      </ul>
    </>
  );
}
