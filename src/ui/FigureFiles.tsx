// A figure as a file: SVG to be enlarged and changed, PNG to be put anywhere.
import { Image, Shapes } from 'lucide-react';
import { useState } from 'react';
import type { Figure } from './figure';
import { figureSvg } from './figureSvg';
import { say } from '../words/say';
import { Button } from './Button';
import { svgPicture } from './svgPicture';

export interface FigureFile {
  readonly ending: 'svg' | 'png';
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface FigureFilesProps {
  /** Asked when a file is wished for. */
  readonly figure: () => Figure;
  readonly onSave: (file: FigureFile) => void;
}

/**
 * Two buttons that draw the figure as it is when one is pressed and hand its bytes to `onSave`; a picture that cannot be drawn is said to
 * have failed.
 */
export function FigureFiles({ figure, onSave }: FigureFilesProps) {
  const [failed, setFailed] = useState(false);
  const drawn = () => figureSvg(figure(), document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr');
  const savePng = async () => {
    setFailed(false);
    try {
      onSave({ ending: 'png', bytes: await svgPicture(drawn()) });
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Button size="s" icon={<Shapes />} onClick={() => onSave({ ending: 'svg', bytes: new TextEncoder().encode(drawn().text) })}>
        {say('tables.svg')}
      </Button>
      <Button size="s" icon={<Image />} onClick={() => void savePng()}>
        {say('tables.png')}
      </Button>
      {failed && <p role="alert">{say('tables.pngFailed')}</p>}
    </>
  );
}
