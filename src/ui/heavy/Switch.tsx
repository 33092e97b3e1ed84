// On or off, at once.
import { Switch as Base } from '@base-ui/react/switch';
import { useId } from 'react';
import styles from '../Field.module.css';

export interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A switch, named by its label. */
export function Switch({ label, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <span id={id}>
        <b>{label}</b>
      </span>
      <Base.Root className={styles.switch} checked={checked} onCheckedChange={onChange} aria-labelledby={id}>
        <Base.Thumb className={styles.thumb} />
      </Base.Root>
    </div>
  );
}
