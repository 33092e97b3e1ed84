// All pretraining classes and all of the person's at once, in a dialog: search, suggestions, and what counts as what.
import { Search } from 'lucide-react';
import { useState } from 'react';
import type { Classifier } from '../../core/backbones/classifier';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { say } from '../../words/say';
import { Rung } from './Rung';

/** The button, which says how many classes `classifier` has, and the dialog it opens. */
export function AllPretrainingClasses({ classifier }: { readonly classifier: Classifier }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="s" icon={<Search />} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)}>
        {say('zeroShot.allClasses', { count: classifier.labels.length })}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('zeroShot.mapping')} wide>
        <Rung />
      </Dialog>
    </>
  );
}
