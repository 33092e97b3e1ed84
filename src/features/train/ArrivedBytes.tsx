// How much of a backbone has come: "1.2 of 5.5 MB".
import { megabytesSoFar } from '../../words/numbers';

export interface ArrivedBytesProps {
  readonly loaded: number;
  readonly total: number | undefined;
}

/** In bytes; `total` where the server says it. */
export function ArrivedBytes({ loaded, total }: ArrivedBytesProps) {
  return <span>{megabytesSoFar(loaded, total)}</span>;
}
