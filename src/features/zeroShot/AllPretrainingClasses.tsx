// All kinds and all classes at once, in a dialog: search, suggestions, and what counts as what.
import { Search } from 'lucide-react';
import { useState } from 'react';
import type { Classifier } from '../../core/backbones/classifier';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { count } from '../../words/numbers';
import { Rung } from './Rung';

export function AllPretrainingClasses({ classifier }: { readonly classifier: Classifier }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="s" icon={<Search />} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)}>
        {`All ${count(classifier.labels.length)} kinds`}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="What counts as which class" wide>
        <Rung />
      </Dialog>
    </>
  );
}
