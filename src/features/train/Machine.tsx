// What does the looking: the backbone and the device it runs on, each with a choice.
import type { Elements } from '../../ui/elements';
import { DeviceMenu } from './DeviceMenu';
import styles from './train.module.css';

export function Machine({ backbones }: { readonly backbones: Elements }) {
  return (
    <div className={styles.machine}>
      {backbones}
      <DeviceMenu />
    </div>
  );
}
