// Heads out of QR codes: whether one is being looked for. Its verbs' names; their work is `codeVerbs`.
import type { Access } from '../base/access';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports } from '../base/ports';

export interface CodeSlice extends CodeVerbs {
  /** The camera looks for a code. */
  readonly scanning: boolean;
}

/** What is fetched late. */
export interface CodeVerbs {
  /** Looks through the camera, which is turned on for it, until a code shows a head, the camera ends, or `stopScan`. */
  scanCode(): Promise<void>;
  stopScan(): void;
  /** Asks for a picture file and opens the head that its code shows. */
  pickCode(): Promise<void>;
}

/** `fetchVerbs` gives the work: `codeVerbs`. */
export function codeSlice(
  access: Access<CodeSlice & NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<CodeVerbs>,
): CodeSlice {
  return { scanning: false, ...lateVerbs<CodeVerbs>(access, ports, fetchVerbs, { scanCode: true, stopScan: false, pickCode: true }) };
}
