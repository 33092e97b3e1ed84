// Something that cannot be drawn, in a panel and in a dialog, beside something that goes on.
import { useEffect, useState } from 'react';
import { Button } from '../Button';
import { Dialog } from '../Dialog';
import { Panel } from '../Panel';
import { Switch } from '../Switch';
import { words } from './words';

/** Shows a part that fails when a switch is on, and one that goes on beside it. */
export function Breaking() {
  const [broken, setBroken] = useState(false);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Panel title={words.whatBreaks}>
        <Fragile broken={broken} />
      </Panel>
      <Panel title={words.whatGoesOn}>
        <Switch label={words.broken} checked={broken} onChange={setBroken} />
        <Button onClick={() => setOpen(true)}>{words.lookAtItInA}</Button>
        <Ticking />
      </Panel>
      <Dialog open={open} onClose={() => setOpen(false)} title={words.inADialog}>
        <Fragile broken={broken} />
      </Dialog>
    </>
  );
}

function Fragile({ broken }: { readonly broken: boolean }) {
  if (broken) throw new RangeError('invalid embedding: length 8, the head takes 512');
  return <p>{words.allIsWell}</p>;
}

function Ticking() {
  const [ticks, setTicks] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTicks((before) => before + 1), 50);
    return () => clearInterval(timer);
  }, []);
  return <output aria-label={words.ticks}>{ticks}</output>;
}
