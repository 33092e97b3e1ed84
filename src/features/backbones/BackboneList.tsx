// All backbones of the catalogue, to choose one by what it is.
import { useEffect, useState } from 'react';
import type { UnmetRequirement } from '../../core/backbones/backboneRequirements';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { catalogue } from '../../core/backbones/catalogue';
import { useAppStore } from '../../store/useAppStore';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';
import { AskFirst } from './AskFirst';
import { BackboneEntry } from './BackboneEntry';
import { OwnBackbones } from './OwnBackbones';
import styles from './backbones.module.css';

const COLUMNS: readonly MessageId[] = [
  'backbones.name',
  'backbones.size',
  'backbones.speedHere',
  'backbones.onNewPhotos',
  'backbones.imageNet',
  'backbones.internet',
  'backbones.choose',
];

/**
 * The catalogue as a table, and the person's own backbones below it. Before one is used that this device may be too weak for, it asks.
 * `onChosen` is called once one was chosen.
 */
export function BackboneList({ onChosen }: { readonly onChosen: () => void }) {
  const inUse = useAppStore(({ backbone }) => (backbone.kind === 'ready' ? backbone.spec.id : undefined));
  const chooseBackbone = useAppStore((state) => state.chooseBackbone);
  const checkCachedBackbones = useAppStore((state) => state.checkCachedBackbones);
  useEffect(() => void checkCachedBackbones(), [checkCachedBackbones, inUse]);
  const weigh = useAppStore((state) => state.weigh);
  const [asked, setAsked] = useState<{ readonly spec: BackboneSpec; readonly unmet: readonly UnmetRequirement[] }>();
  const choose = (spec: BackboneSpec) => {
    void chooseBackbone(spec);
    onChosen();
  };
  const chooseIfLight = async (spec: BackboneSpec) => {
    const unmet = await weigh(spec);
    // Where what weighs cannot be fetched, the choice still counts: why a backbone does not come is said beside the head.
    if (unmet && unmet.length > 0) setAsked({ spec, unmet });
    else choose(spec);
  };
  return (
    <>
      <p className={styles.hint}>{say('backbones.hint')}</p>
      <p className={styles.hint}>{say('backbones.twoMeasures')}</p>
      <table role="table" aria-label={say('backbones.catalogue')} className={styles.table}>
        <thead role="rowgroup" aria-label={say('backbones.columns')}>
          <tr role="row">
            {COLUMNS.map((title) => (
              <th key={title} role="columnheader" scope="col">
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        {catalogue.map((spec) => (
          <BackboneEntry key={spec.id} spec={spec} inUse={spec.id === inUse} onUse={() => void chooseIfLight(spec)} />
        ))}
      </table>
      <OwnBackbones inUse={inUse} onUse={choose} onAdded={onChosen} />
      <AskFirst asked={asked} onUse={choose} onClose={() => setAsked(undefined)} />
    </>
  );
}
