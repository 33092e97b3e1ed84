// What a file says as JSON, which may be anything or nothing.

/** Text, or its bytes, as plain data; undefined where it is none, also where an engine gives up on how deep it is nested. */
export function plainJson(text: string | Uint8Array | undefined): unknown {
  try {
    return JSON.parse(text instanceof Uint8Array ? new TextDecoder().decode(text) : (text ?? ''));
  } catch {
    return undefined;
  }
}
