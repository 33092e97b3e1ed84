// A text as a QR code: dark on light whatever the theme, with the quiet zone of four modules that readers want (ISO/IEC 18004).
import { useMemo } from 'react';
import { encode } from 'uqr';
import styles from './QrCode.module.css';

/** Modules around the code. */
const QUIET = 4;

/** `text` is at most 2,000 letters of ASCII, which the largest code holds with room to spare. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => drawn(text), [text]);
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** Each run of dark modules is one rectangle. */
function drawn(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, { ecc: 'L', border: QUIET });
  const runs = data.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < size; x++) {
      const begin = x;
      while (x < size && row[x]) x++;
      if (x > begin) found.push(`M${begin} ${y}h${x - begin}v1h${begin - x}z`);
    }
    return found;
  });
  return { size, path: runs.join('') };
}
