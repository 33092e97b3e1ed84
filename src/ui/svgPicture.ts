// An SVG as a PNG, drawn by the browser at twice its size.
import type { SvgFile } from './figureSvg';

const SCALE = 2;

/** PNG bytes. @throws Error where the browser draws no such picture. */
export async function svgPicture({ text, width, height }: SvgFile): Promise<Uint8Array<ArrayBuffer>> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('the picture is too large for this browser');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
