// Why a part of the app is missing: found out by whoever knows the server, said where the part would be.
import { createContext } from 'react';
import { say } from '../words/say';
import { Banner } from './Banner';
import { Button } from './Button';

export type WhyMissing = 'unreachable' | 'newer';

/** Takes what an import rejected with. Never rejects. */
export const WhyMissingContext = createContext<(cause: unknown) => Promise<WhyMissing>>(() => Promise.resolve('unreachable'));

/** Says why a part is not here, with the way to get it: a reload where the app is newer, else another try. */
export function MissingPart({ why, retry }: { readonly why: WhyMissing; readonly retry: () => void }) {
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
        <Button size="s" onClick={retry}>
          {say('common.tryAgain')}
        </Button>
      }
    >
      {say('missingPart.unreachable')}
    </Banner>
  );
}
