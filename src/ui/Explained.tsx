// A sentence in which some words are explained: each is a button that opens what it means.
import { partsOf } from '../words/glossary';
import type { Term } from '../words/glossary';
import { chunk } from './chunk';
import type { TriggerLook } from './Trigger';
import { Opener } from './Trigger';
import { withWords } from './withWords';

const code = chunk(withWords(() => import('./heavy/TermPopover').then(({ TermPopover: popover }) => popover)));

/** `text` is a message whose terms are marked: `its <embedding>embedding</embedding>`. */
export function Explained({ text }: { readonly text: string }) {
  return (
    <span>
      {partsOf(text).map((part, at) =>
        part.term ? <Explain key={at} term={part.term} text={part.text} /> : <span key={at}>{part.text}</span>,
      )}
    </span>
  );
}

function Explain({ term, text }: { readonly term: Term; readonly text: string }) {
  const look: TriggerLook = { label: text, text, kind: 'term' };
  return <Opener popup="dialog" look={look} code={code} props={{ look, term }} />;
}
