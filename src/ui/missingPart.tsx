// Why a part of the app is missing: found out by whoever knows the server, said where the part would be.
import { createContext, useContext } from 'react';
import { say } from '../words/say';
import { Banner } from './Banner';
import { Button } from './Button';

export type WhyMissing = 'unreachable' | 'newer';

/** Takes what an import rejected with. Never rejects. */
export const WhyMissingContext = createContext<(cause: unknown) => Promise<WhyMissing>>(() => Promise.resolve('unreachable'));

/** Starts the app again where it could not begin: whoever tries to get one part again wants the whole. Does nothing where all has begun. */
export const StartAgainContext = createContext<() => void>(() => undefined);

/** Says why a part is not here, with the way to get it: a reload where the app is newer, else another try. */
export function MissingPart({ why, retry }: { readonly why: WhyMissing; readonly retry: () => void }) {
  const startAgain = useContext(StartAgainContext);
  return why === 'newer' ? (
    <Banner
      tone="warn"
      actions={
        <Button size="s" onClick={() => location.reload()}>
          {say('common.reload')}
        </Button>
      }
    >
      {say('missingPart.newer')}
    </Banner>
  ) : (
    <Banner
      tone="bad"
      actions={
        <Button
          size="s"
          onClick={() => {
            startAgain();
            retry();
          }}
        >
          {say('common.tryAgain')}
        </Button>
      }
    >
      {say('missingPart.unreachable')}
    </Banner>
  );
}
