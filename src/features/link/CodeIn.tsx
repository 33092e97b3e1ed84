// A head out of a QR code: held in front of the camera, or on a picture.
import { Image, ScanQrCode } from 'lucide-react';
import { useEffect, useState } from 'react';
import { cameraSentence } from '../../store/capture/cameraSentence';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import { VideoSquare } from '../../ui/VideoSquare';
import { WayCard } from '../../ui/WayCard';
import { say } from '../../words/say';
import styles from './link.module.css';

/** Buttons that look for a code by camera or on a picture; the camera's picture while it looks. Looking ends when it leaves the page. */
export function CodeIn() {
  const scanning = useAppStore((state) => state.scanning);
  const failed = useAppStore(({ camera }) => (camera.kind === 'failed' ? camera.failure : undefined));
  const scan = useAppStore((state) => state.scanCode);
  const stop = useAppStore((state) => state.stopScan);
  const pick = useAppStore((state) => state.pickCode);
  const [tried, setTried] = useState(false);
  useEffect(() => stop, [stop]);
  return (
    <WayCard
      icon={<ScanQrCode />}
      title={say('qrCode.scan')}
      purpose={say('qrCode.scanFor')}
      actions={
        !scanning && (
          <>
            <Button
              icon={<ScanQrCode />}
              onClick={() => {
                setTried(true);
                void scan();
              }}
            >
              {say('qrCode.camera')}
            </Button>
            <Button icon={<Image />} onClick={() => void pick()}>
              {say('qrCode.picture')}
            </Button>
          </>
        )
      }
    >
      {scanning && <Looking onStop={stop} />}
      {tried && !scanning && failed !== undefined && <p role="status">{cameraSentence(failed)}</p>}
    </WayCard>
  );
}

function Looking({ onStop }: { readonly onStop: () => void }) {
  const stream = useAppStore(({ camera }) => (camera.kind === 'on' ? camera.open.stream : undefined));
  return (
    <div className={styles.scan}>
      {stream && <VideoSquare stream={stream} mirror={false} label={say('qrCode.seen')} />}
      <Progress label={say('qrCode.looking')} onCancel={onStop} />
    </div>
  );
}
