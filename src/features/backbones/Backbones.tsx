// Which backbone is in use, and the dialog with all there are.
import { Layers } from 'lucide-react';
import { useState } from 'react';
import { backboneName } from '../../store/backbone/backboneName';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Name } from '../../ui/Name';
import { lazily } from '../../ui/lazily';
import { say } from '../../words/say';

const BackboneList = lazily(async () => {
  // What the list asks of the store comes with it: whoever sees the list can choose from it, even if the network goes meanwhile.
  const [{ BackboneList: list }] = await Promise.all([import('./BackboneList'), import('../../store/backbone/cachedBackbonesSlice')]);
  return list;
});

/** A button that names the backbone in use and opens the dialog with the catalogue. */
export function Backbones() {
  const [open, setOpen] = useState(false);
  const name = useAppStore(({ backbone }) => (backbone.kind === 'idle' ? '…' : backboneName(backbone.spec)));
  return (
    <>
      <Button kind="quiet" size="s" icon={<Layers />} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)}>
        <span>{`${say('backbones.inUseButton')} `}</span>
        <Name>{name}</Name>
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={say('backbones.title')} wide>
        <BackboneList onChosen={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
