// What a link asks of the heads, offered: nothing learns otherwise before it is taken, and that can be taken back.
import { allOf } from '../words/lists';
import { say } from '../words/say';
import { Banner } from './Banner';
import { Button } from './Button';
import type { LinkedOffer as Offer } from './useLinkedSettings';

/** A banner with the two answers, then one with the way back; nothing where a link asks for nothing else. */
export function LinkedOffer({ of }: { readonly of: Offer | undefined }) {
  if (!of) return null;
  if (of.kind === 'taken')
    return (
      <Banner
        tone="info"
        actions={
          <Button size="s" onClick={of.undo}>
            {say('notices.undo')}
          </Button>
        }
      >
        {say('comparePlace.linkTaken')}
      </Banner>
    );
  return (
    <Banner
      tone="info"
      actions={
        <>
          <Button size="s" kind="primary" onClick={of.take}>
            {say('comparePlace.linkTake')}
          </Button>
          <Button size="s" kind="quiet" onClick={of.dismiss}>
            {say('backbones.notNow')}
          </Button>
        </>
      }
    >
      {say('comparePlace.linkAsks', { parts: allOf(of.parts.map(apart)) })}
    </Banner>
  );
}

/** With signs around it that keep it in its own direction, in a sentence of either. */
const apart = (part: string) => `\u2068${part}\u2069`;
