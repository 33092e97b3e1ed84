// A button that copies the address of the tool in view with its settings; where a page may not write to the clipboard it is shown.
import { Check, Link2 } from 'lucide-react';
import { useState } from 'react';
import { say } from '../words/say';
import { Button } from './Button';
import { CodeBlock } from './CodeBlock';
import { linkWith } from './useAddressState';

/** Copies the address with `query` behind the place, and says whether that worked until the query is another. */
export function CopyLink({ query }: { readonly query: string }) {
  const [state, setState] = useState<{ readonly query: string; readonly done: boolean }>();
  const now = state?.query === query ? state.done : undefined;
  const take = async () => {
    const done = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(linkWith(query)))
      .then(
        () => true,
        () => false,
      );
    setState({ query, done });
  };
  return (
    <div>
      <Button size="s" kind="quiet" icon={now ? <Check /> : <Link2 />} onClick={() => void take()}>
        {now ? say('copying.linkCopied') : say('copying.link')}
      </Button>
      {now === false && <CodeBlock label={say('copying.linkByHand')} code={linkWith(query)} wrap />}
    </div>
  );
}
