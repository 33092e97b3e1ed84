// The device that runs the backbone: which, why, and another if the person wishes.
import { Cpu } from 'lucide-react';
import { DEVICE_KINDS } from '../../core/backbones/embedding';
import { deviceName, deviceNow, deviceSentence, stoppedSentence } from '../../store/backbone/deviceSentence';
import { useAppStore } from '../../store/useAppStore';
import { Menu } from '../../ui/Menu';
import styles from './train.module.css';

export function DeviceMenu() {
  const backbone = useAppStore((state) => state.backbone);
  const wish = useAppStore((state) => state.deviceWish);
  const chooseDevice = useAppStore((state) => state.chooseDevice);
  const now = deviceNow(backbone);
  return (
    <div className={styles.device}>
      <Menu
        label={`Device: ${now}`}
        text={`Device: ${now}`}
        icon={<Cpu />}
        kind="quiet"
        size="s"
        items={[
          {
            kind: 'choice',
            label: 'Automatic',
            detail: 'The fastest that computes the same',
            chosen: wish === 'auto',
            onChoose: () => void chooseDevice('auto'),
          },
          { kind: 'separator' },
          ...DEVICE_KINDS.map((kind) => ({
            kind: 'choice' as const,
            label: capitalised(deviceName(kind)),
            chosen: wish === kind,
            onChoose: () => void chooseDevice(kind),
          })),
        ]}
      />
      {backbone.kind === 'ready' && <p className={styles.reason}>{`${backbone.device.detail}. ${deviceSentence(backbone.reason)}`}</p>}
      {backbone.kind === 'starting' && backbone.stopped && (
        <p className={styles.reason} role="status">
          {stoppedSentence(backbone.stopped)}
        </p>
      )}
    </div>
  );
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
