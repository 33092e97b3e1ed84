// The button on the head's card, and the dialog with all the ways a head can learn.
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { lazily } from '../../ui/lazily';
import { say } from '../../words/say';
import type { LadderProps } from './Ladder';

const Ladder = lazily<LadderProps>(() => import('./Ladder').then(({ Ladder: ladder }) => ladder));

/** Takes what `Ladder` takes and hands it on to the ladder in its dialog. */
export function HowItLearns(props: LadderProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="s" icon={<SlidersHorizontal />} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)}>
        {say('heads.open')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('heads.title')} wide side>
        <Ladder {...props} />
      </Dialog>
    </>
  );
}
