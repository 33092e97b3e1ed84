// A link that was made: the address and its code, what they lose, and a choice where only a shorter one fits into a code.
import { useEffect, useRef, useState } from 'react';
import type { Agreement, HeadLink, MadeLink } from '../../store/share/linkSlice';
import { CODE_LETTERS } from '../../store/share/linkSlice';
import { CodeBlock } from '../../ui/CodeBlock';
import { Disclosure } from '../../ui/Disclosure';
import { lazily } from '../../ui/lazily';
import { Segments } from '../../ui/Segments';
import { say } from '../../words/say';
import styles from './link.module.css';
import type { Reach } from './reachOf';

const QrCode = lazily(() => import('../../ui/QrCode').then(({ QrCode: code }) => code));

/** Letters from which on some programs cut a link, and no phone reads a code from a screen. */
const LONG = 2_000;

interface LinkMadeProps {
  readonly link: Extract<HeadLink, { readonly kind: 'ready' }>;
  /** The address that it is put behind. */
  readonly page: string;
  /** Of that address. */
  readonly reach: Reach;
  /** Whether the head is from a file: nobody knows which pictures it has learned. */
  readonly ofFile: boolean;
}

/** `page`, of that `reach`, is what the link's fragment is put behind. There is no code where the address is longer than `LONG`. */
export function LinkMade({ link: { finest, short, room }, page, reach, ofFile }: LinkMadeProps) {
  const [wanted, setWanted] = useState<'short' | 'finest'>('short');
  const shown = wanted === 'short' ? (short ?? finest) : finest;
  const address = page + shown.fragment;
  const block = useRef<HTMLDivElement>(null);
  // What was asked for is below all that is said of it: on a phone out of sight, or under a message.
  useEffect(() => {
    // Newer browsers promise something for it, which would be taken for what ends the effect.
    block.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const code = () => <QrCode text={address} label={say('qrCode.ofLink')} />;
  return (
    <div className={styles.made}>
      {short && (
        <Segments
          label={say('qrCode.precision')}
          value={wanted}
          options={[
            { value: 'short', label: say('qrCode.fits') },
            { value: 'finest', label: say('qrCode.finest') },
          ]}
          onChange={setWanted}
        />
      )}
      <ul className={styles.said}>
        {lostBy(shown, ofFile).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div ref={block} className={styles.block}>
        <CodeBlock label={say('link.yours')} code={address} wrap />
      </div>
      <p>{address.length > LONG ? say('link.long', { letters: address.length }) : say('link.length', { letters: address.length })}</p>
      {address.length <= LONG && reach === 'computer' ? (
        <>
          <p>{say('qrCode.hereOnly')}</p>
          {/* For who keeps the server; to a class at work a command says nothing. */}
          <Disclosure label={say('qrCode.ownServer')} name="a server of one's own">
            {() => <p>{say('qrCode.ownServerHow')}</p>}
          </Disclosure>
          <Disclosure label={say('qrCode.anyway')} name="the code of this computer">
            {code}
          </Disclosure>
        </>
      ) : (
        <>
          {address.length <= LONG && code()}
          <p>{codeSentence(address.length, room)}</p>
        </>
      )}
    </div>
  );
}

/** What was measured. */
function lostBy({ steps, folded, agreement }: MadeLink, ofFile: boolean): readonly string[] {
  const coarse = [...(folded ? [say('link.folded', folded)] : []), say('link.coarser', { values: 2 * steps + 1 })];
  if (!agreement) return coarse;
  const { same, of, largest, right } = agreement;
  return [
    ...coarse,
    say('link.agreement', { same, of, points: Math.ceil(100 * largest) }),
    ...(right ? [rightSentence(right, ofFile)] : []),
  ];
}

function rightSentence({ on, ...counts }: NonNullable<Agreement['right']>, ofFile: boolean): string {
  if (on === 'test-set') return say('link.rightOnTest', counts);
  return ofFile ? say('link.right', counts) : say('link.rightOnLearned', counts);
}

function codeSentence(letters: number, room: number): string {
  if (letters > LONG) return say('qrCode.tooLong');
  return letters > CODE_LETTERS ? say('qrCode.dense', { letters, best: CODE_LETTERS }) : say('qrCode.room', { classes: room });
}
