// The button that opens a menu or a popover: there at first paint, while what it opens is fetched when it is first wanted.
import type { ButtonHTMLAttributes, ComponentType, ReactNode } from 'react';
import { useState } from 'react';
import { say } from '../words/say';
import { Boundary } from './Boundary';
import { Button } from './Button';
import type { Chunk } from './chunk';
import type { Elements } from './elements';
import { IconButton } from './IconButton';
import { MissingPart } from './missingPart';
import styles from './Trigger.module.css';
import { useChunk } from './useChunk';

/** How a trigger looks: with words, or as a square with an icon. */
export interface TriggerLook {
  /** What it is called. */
  readonly label: string;
  readonly icon?: Elements;
  readonly text?: ReactNode;
  readonly kind?: 'secondary' | 'quiet' | 'term';
  readonly size?: 'm' | 's';
  readonly disabled?: boolean;
}

/** The button itself; `rest` is whatever the opened thing wants of its trigger. */
export function TriggerButton({
  label,
  icon,
  text,
  kind = 'quiet',
  size = 'm',
  ...rest
}: TriggerLook & ButtonHTMLAttributes<HTMLButtonElement>) {
  return text === undefined ? (
    <IconButton {...rest} label={label} icon={icon} kind={kind} size={size} />
  ) : (
    <Button {...rest} aria-label={label} icon={icon} kind={kind} size={size}>
      {text}
    </Button>
  );
}

interface OpenerProps<Props> {
  readonly popup: 'menu' | 'dialog';
  readonly look: TriggerLook;
  readonly code: Chunk<ComponentType<Props & { readonly openAtOnce: boolean }>>;
  readonly props: Props;
}

/** A plain button until the first press, which fetches the real thing and opens it; if it cannot be had, the next press tries again. */
export function Opener<Props extends object>({ popup, look, code, props }: OpenerProps<Props>) {
  const [wanted, setWanted] = useState(false);
  const { value: Heavy, failed, retry } = useChunk(code, wanted);
  if (wanted && Heavy)
    return (
      <Boundary>
        <Heavy {...props} openAtOnce />
      </Boundary>
    );
  return (
    <>
      <TriggerButton
        {...look}
        aria-haspopup={popup}
        aria-expanded={false}
        aria-busy={wanted && !failed}
        onClick={() => {
          setWanted(true);
          retry();
        }}
      />
      {failed === 'unreachable' && (
        <span role="alert" className={styles.failed}>
          {say('frame.unreachable')}
        </span>
      )}
      {failed === 'newer' && <MissingPart why={failed} retry={retry} />}
    </>
  );
}
