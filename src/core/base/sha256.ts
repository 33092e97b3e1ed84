// SHA-256 of bytes: the platform's own, or ours, fetched when it is wanted, on a page that is not secure and so has none.

/** What is used of the platform's crypto: its types belong to browsers, and this folder knows none. */
interface PlatformCrypto {
  readonly subtle?: { digest(name: 'SHA-256', bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> };
}

/** SHA-256 in lowercase hex. Rejects where ours is wanted and cannot be fetched. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const { subtle } = (globalThis as { readonly crypto?: PlatformCrypto }).crypto ?? {};
  return hex(subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : (await import('./plainSha256')).plainSha256(bytes));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
