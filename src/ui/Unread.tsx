// What a tool measured at a visit before cannot be read: said, since nothing takes its place before it is.
import { say } from '../words/say';
import { Banner } from './Banner';
import { Button } from './Button';

interface UnreadProps {
  /** Undefined where nothing is wrong. */
  readonly of: { readonly detail: string; readonly tryAgain: () => void } | undefined;
}

/** A banner with the technical details and a button to try again; nothing where `of` is undefined. */
export function Unread({ of }: UnreadProps) {
  if (!of) return null;
  return (
    <Banner
      tone="bad"
      details={of.detail}
      actions={
        <Button size="s" onClick={of.tryAgain}>
          {say('common.tryAgain')}
        </Button>
      }
    >
      {say('comparePlace.unread')}
    </Banner>
  );
}
