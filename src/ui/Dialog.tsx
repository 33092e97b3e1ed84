// A sheet above the page, fetched when the first one opens.
import { useState } from 'react';
import type { DialogProps } from './heavy/Dialog';
import { lazily } from './lazily';

const Heavy = lazily(() => import('./heavy/Dialog').then(({ Dialog: heavy }) => heavy));

/** Shows nothing until it is first open. */
export function Dialog(props: DialogProps) {
  return useOnceTrue(props.open) ? <Heavy {...props} /> : null;
}

/** True from the first time on: a dialog that was open stays mounted, so that it can hand the focus back. */
export function useOnceTrue(value: boolean): boolean {
  const [was, setWas] = useState(value);
  if (value && !was) setWas(true);
  return was || value;
}
