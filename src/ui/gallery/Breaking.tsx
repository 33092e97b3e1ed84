// Something that cannot be drawn, in a panel and in a dialog, beside something that goes on.
import { useEffect, useState } from 'react';
import { Button } from '../Button';
import { Dialog } from '../Dialog';
import { Panel } from '../Panel';
import { Switch } from '../Switch';

export function Breaking() {
  const [broken, setBroken] = useState(false);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Panel title="What breaks">
        <Fragile broken={broken} />
      </Panel>
      <Panel title="What goes on">
        <Switch label="Broken" checked={broken} onChange={setBroken} />
        <Button onClick={() => setOpen(true)}>Look at it in a dialog</Button>
        <Ticking />
      </Panel>
      <Dialog open={open} onClose={() => setOpen(false)} title="In a dialog">
        <Fragile broken={broken} />
      </Dialog>
    </>
  );
}

function Fragile({ broken }: { readonly broken: boolean }) {
  if (broken) throw new RangeError('invalid embedding: length 8, the head takes 512');
  return <p>All is well.</p>;
}

function Ticking() {
  const [ticks, setTicks] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTicks((before) => before + 1), 50);
    return () => clearInterval(timer);
  }, []);
  return <output aria-label="Ticks">{ticks}</output>;
}
