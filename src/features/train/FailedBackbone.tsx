// Why a backbone did not come, whether another one still works, and what to do.
import { useContext } from 'react';
import type { ArrivingBackbone } from '../../store/backbone/backboneSlice';
import { backboneDetails, backboneSentence, comingBackboneSentence } from '../../store/backbone/backboneSentence';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { StartAgainContext } from '../../ui/missingPart';
import { say } from '../../words/say';

export interface FailedBackboneProps {
  readonly failed: Extract<ArrivingBackbone, { readonly kind: 'failed' }>;
  /** Another one is in use, or on its way back. */
  readonly beside: boolean;
}

/**
 * A banner with ways out: try again, reload where the app is newer, leave the device to the app. `beside`: it was to replace a backbone
 * that still works, and can be dismissed.
 */
export function FailedBackbone({ failed, beside }: FailedBackboneProps) {
  const deviceWish = useAppStore((state) => state.deviceWish);
  const retry = useAppStore((state) => state.retryBackbone);
  const cancel = useAppStore((state) => state.cancelBackbone);
  const chooseDevice = useAppStore((state) => state.chooseDevice);
  const startAgain = useContext(StartAgainContext);
  const inUse = useAppStore(({ backbone }) => (backbone.kind === 'ready' ? backbone : undefined));
  return (
    <Banner
      tone="bad"
      details={backboneDetails(failed.fault)}
      actions={
        <>
          {failed.fault.from === 'part' && failed.fault.why === 'newer' ? (
            <Button size="s" onClick={() => location.reload()}>
              {say('common.reload')}
            </Button>
          ) : (
            <Button
              size="s"
              onClick={() => {
                startAgain();
                if (failed.fault.from !== 'part') void retry();
              }}
            >
              {say('common.tryAgain')}
            </Button>
          )}
          {beside && (
            <Button size="s" kind="quiet" onClick={cancel}>
              {say('transfer.dismiss')}
            </Button>
          )}
          {deviceWish !== 'auto' && (
            <Button size="s" onClick={() => void chooseDevice('auto')}>
              {say('transfer.chooseDevice')}
            </Button>
          )}
        </>
      }
    >
      {beside ? comingBackboneSentence(failed, inUse) : backboneSentence(failed.fault)}
    </Banner>
  );
}
