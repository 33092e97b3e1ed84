// Pictures made to harm, beside one that is not.
import { encodedPictures } from './encodedPictures';

/** A picture of 6 × 4 pixels. */
export const png = Uint8Array.from(atob(encodedPictures.png), (letter) => letter.charCodeAt(0));

/** That picture, with other sides in its header. */
export function pngOfSide(side: number): Uint8Array<ArrayBuffer> {
  const changed = Uint8Array.from(png);
  const view = new DataView(changed.buffer);
  view.setUint32(16, side);
  view.setUint32(20, side);
  return changed;
}

/** A drawing that would lead the page elsewhere. */
export const scriptedSvg = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg"><script>parent.location = "https://evil.example"</script></svg>',
);
