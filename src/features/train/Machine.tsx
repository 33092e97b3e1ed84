// What does the looking, behind "Details": the backbone and the device it runs on, each with a choice.
import type { Elements } from '../../ui/elements';
import { Disclosure } from '../../ui/Disclosure';
import { lazily } from '../../ui/lazily';
import { say } from '../../words/say';
import styles from './train.module.css';

const DeviceMenu = lazily(() => import('./DeviceMenu').then(({ DeviceMenu: menu }) => menu));

/** A closed disclosure; `backbones` is the choice of backbone. */
export function Machine({ backbones }: { readonly backbones: Elements }) {
  return (
    <Disclosure label={say('transfer.details')} name="machine">
      {() => (
        <div className={styles.machine}>
          {backbones}
          <DeviceMenu />
        </div>
      )}
    </Disclosure>
  );
}
