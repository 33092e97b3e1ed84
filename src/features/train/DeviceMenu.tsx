// The device that runs the backbone: which, why, and another if the person wishes.
import { Cpu } from 'lucide-react';
import { DEVICE_KINDS } from '../../core/backbones/embedding';
import { deviceDetail, deviceName, deviceNow, deviceSentence, stoppedSentence } from '../../store/backbone/deviceSentence';
import { useAppStore } from '../../store/useAppStore';
import { Menu } from '../../ui/Menu';
import { sentences } from '../../words/lists';
import { say } from '../../words/say';
import styles from './train.module.css';

/** A menu of "automatic" and every kind of device; below it what runs now and why it was chosen, or why it is started again. */
export function DeviceMenu() {
  const backbone = useAppStore((state) => state.backbone);
  const wish = useAppStore((state) => state.deviceWish);
  const chooseDevice = useAppStore((state) => state.chooseDevice);
  const label = say('transfer.device', { device: deviceNow(backbone) });
  return (
    <div className={styles.device}>
      <Menu
        label={label}
        text={label}
        icon={<Cpu />}
        kind="quiet"
        size="s"
        items={[
          {
            kind: 'choice',
            label: say('transfer.automatic'),
            detail: say('transfer.automaticDetail'),
            chosen: wish === 'auto',
            onChoose: () => void chooseDevice('auto'),
          },
          { kind: 'separator' },
          ...DEVICE_KINDS.map((kind) => ({
            kind: 'choice' as const,
            label: deviceName(kind),
            chosen: wish === kind,
            onChoose: () => void chooseDevice(kind),
          })),
        ]}
      />
      {backbone.kind === 'ready' && (
        <p className={styles.reason}>{sentences(deviceDetail(backbone.device), deviceSentence(backbone.reason))}</p>
      )}
      {backbone.kind === 'starting' && backbone.stopped && (
        <p className={styles.reason} role="status">
          {stoppedSentence(backbone.stopped)}
        </p>
      )}
    </div>
  );
}
