// One backbone in the table: its name, size, speed, accuracy, whether it needs the internet, and a button to use it;
// the rest behind "Details".
import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { CachedBackbone } from '../../store/backbone/cachedBackbonesSlice';
import { backboneName } from '../../store/backbone/backboneName';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { MeasuredCell, PublishedCell } from './AccuracyCells';
import { BackboneFacts } from './BackboneFacts';
import styles from './backbones.module.css';
import { hostOf } from './hostOf';
import { SpeedCell } from './SpeedCell';
import { megabytes } from '../../words/numbers';
import { say } from '../../words/say';

interface BackboneEntryProps {
  readonly spec: BackboneSpec;
  readonly inUse: boolean;
  readonly onUse: () => void;
}

/**
 * Two rows of the catalogue's table in a `tbody` of their own: the figures of `spec` with the button that uses it, and its details,
 * hidden until they are asked for.
 */
export function BackboneEntry({ spec, inUse, onUse }: BackboneEntryProps) {
  const heading = useId();
  const [open, setOpen] = useState(false);
  const cached = useAppStore(({ cachedBackbones }) => cachedBackbones.get(spec.id));
  const { about } = spec;
  const name = backboneName(spec);
  return (
    <tbody role="rowgroup" aria-labelledby={heading} className={styles.entry} data-chosen={inUse}>
      <tr role="row">
        <th role="rowheader" scope="row">
          <h3 id={heading}>{name}</h3>
          <small>{say('backbones.sees', { side: spec.inputSize })}</small>
          <Button
            size="s"
            kind="quiet"
            aria-label={say('backbones.detailsOf', { backbone: name })}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {say('backbones.details')}
          </Button>
        </th>
        <td role="cell" className={styles.number} data-label={say('backbones.size')}>
          {about && !spec.random ? megabytes(about.bytes) : '–'}
        </td>
        <td role="cell" data-label={say('backbones.speedHere')}>
          <SpeedCell spec={spec} inUse={inUse} />
        </td>
        <td role="cell" data-label={say('backbones.onNewPhotos')}>
          <MeasuredCell spec={spec} />
        </td>
        <td role="cell" data-label={say('backbones.imageNet')}>
          <PublishedCell spec={spec} />
        </td>
        <td role="cell" data-label={say('backbones.internet')}>
          {internet(spec, cached)}
        </td>
        <td role="cell" className={styles.use}>
          {inUse ? (
            <span className={styles.chosen}>
              <Check aria-hidden="true" />
              <span>{say('backbones.inUse')}</span>
            </span>
          ) : (
            <Button size="s" aria-label={say('backbones.useNamed', { backbone: name })} onClick={onUse}>
              {say('backbones.use')}
            </Button>
          )}
        </td>
      </tr>
      <tr role="row" hidden={!open}>
        <td role="cell" colSpan={7}>
          <BackboneFacts spec={spec} cached={cached} inUse={inUse} />
        </td>
      </tr>
    </tbody>
  );
}

/** Whether it has to be fetched. */
function internet(spec: BackboneSpec, cached: CachedBackbone | undefined): string {
  if (spec.random || spec.about?.card !== undefined || cached?.whole === true) return say('backbones.notNeeded');
  return say('backbones.neededOnce', { host: hostOf(spec) });
}
