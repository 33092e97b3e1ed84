// A sentence in which some words are explained: each is a button that opens what it means.
import { partsOf } from '../words/glossary';
import { chunk } from './chunk';
import type { TriggerLook } from './Trigger';
import { Opener } from './Trigger';
import { withWords } from './withWords';

const code = chunk(withWords(() => import('./heavy/TermPopover').then(({ TermPopover: popover }) => popover)));

/** `text` is a message whose terms are marked: `its <embedding>embedding</embedding>`. */
export function Explained({ text }: { readonly text: string }) {
  return (
    <span>
      {partsOf(text).map((part, at) => {
        if (!part.term) return <span key={at}>{part.text}</span>;
        const look: TriggerLook = { label: part.text, text: part.text, kind: 'term' };
        return <Opener key={at} popup="dialog" look={look} code={code} props={{ look, term: part.term }} />;
      })}
    </span>
  );
}
