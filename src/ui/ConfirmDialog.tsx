// A question before something that cannot be undone, fetched when the first one is asked.
import { useOnceTrue } from './Dialog';
import type { ConfirmDialogProps } from './heavy/ConfirmDialog';
import { lazily } from './lazily';

const Heavy = lazily(() => import('./heavy/ConfirmDialog').then(({ ConfirmDialog: heavy }) => heavy));

/** Shows nothing until it is first open. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return useOnceTrue(props.open) ? <Heavy {...props} /> : null;
}
