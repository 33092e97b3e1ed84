// Why a part of the app could not be fetched: no connection, or a newer version on the server that has it no more.

export type WhyMissing = 'unreachable' | 'newer';

export interface AskedOf {
  /** The page's own address. */
  readonly page: string;
  /** The address of the script that the page began with. */
  readonly entry: string;
  readonly fetch: typeof fetch;
}

/** Milliseconds. */
const PATIENCE = 5_000;

/** An address in what browsers say of a script or style that they could not load. */
const ADDRESS = /(?:https?:)?\/[^\s'"()]+\.(?:m?js|css)/;

/**
 * Asks the server for the page, past every cache. One that begins with another script is a newer version; so is one whose server
 * answers that it has not the file which `cause`, what an import rejected with, names. A page that is not ours (a log-in to the Wi-Fi)
 * says nothing. Never rejects.
 */
export async function whyMissing(cause: unknown, { page, entry, fetch }: AskedOf): Promise<WhyMissing> {
  const asked = async (address: string) => {
    try {
      return await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    } catch {
      return undefined;
    }
  };
  // The service worker answers for the page itself, but not with a question behind it.
  const fresh = new URL(page);
  fresh.hash = '';
  fresh.search = `?newest=${crypto.getRandomValues(new Uint32Array(1)).join()}`;
  const html = await (await asked(fresh.href))?.text().catch(() => '');
  if (html === undefined || !/<script[^>]+type="module"/.test(html) || !html.includes('id="root"')) return 'unreachable';
  const begins = new URL(entry).pathname.split('/').at(-1) ?? '';
  if (!html.includes(begins)) return 'newer';
  const [named] = ADDRESS.exec(cause instanceof Error ? cause.message : '') ?? [];
  if (named === undefined) return 'unreachable';
  const part = await asked(new URL(named, page).href);
  const gone =
    part !== undefined && (part.status === 404 || part.status === 410 || /text\/html/.test(part.headers.get('content-type') ?? ''));
  return gone ? 'newer' : 'unreachable';
}

/** For the page that this runs in. */
export function whyMissingHere(cause: unknown): Promise<WhyMissing> {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? document.baseURI;
  return whyMissing(cause, { page: document.baseURI, entry, fetch: (...asked) => fetch(...asked) });
}
