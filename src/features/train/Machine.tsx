// What does the looking: the backbone and the device it runs on, each with a choice.
import { BackboneMenu } from './BackboneMenu';
import { DeviceMenu } from './DeviceMenu';
import styles from './train.module.css';

export function Machine() {
  return (
    <div className={styles.machine}>
      <BackboneMenu />
      <DeviceMenu />
    </div>
  );
}
