// A drawn canvas as an address that holds its bytes, for a page that stands alone.

/** A JPEG as a `data:` address. Rejected where the canvas cannot be encoded. */
export async function canvasAddress(canvas: OffscreenCanvas): Promise<string> {
  const jpeg = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })).arrayBuffer());
  return `data:image/jpeg;base64,${btoa(Array.from(jpeg, (byte) => String.fromCharCode(byte)).join(''))}`;
}
