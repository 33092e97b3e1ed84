// Code that uses the files of a saved web page, one way of making pages at a time.
import { useState } from 'react';
import { snippetChoices, snippetOf } from '../../store/share/webPageOffer';
import { CodeBlock } from '../../ui/CodeBlock';
import { Select } from '../../ui/Select';
import { say } from '../../words/say';

/** A list of the ways and the code for the one that is chosen. */
export function PageSnippets() {
  const [asked, setAsked] = useState('module');
  const { value, code } = snippetOf(asked);
  return (
    <>
      <Select label={say('webPage.kind')} value={value} options={snippetChoices()} onChange={setAsked} />
      <CodeBlock label={say('webPage.snippet')} code={code} />
    </>
  );
}
