// The question "How many samples does it take?", and the dialog that answers it.
import { ChartSpline } from 'lucide-react';
import { useState } from 'react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { lazily } from '../../ui/lazily';

const CurvePage = lazily(() => import('./CurvePage').then(({ CurvePage: page }) => page));

export function LearningCurve() {
  const [open, setOpen] = useState(false);
  const look = useAppStore((state) => state.lookAtCurve);
  const show = () => {
    void look();
    setOpen(true);
  };
  return (
    <>
      <Button size="s" icon={<ChartSpline />} aria-haspopup="dialog" aria-expanded={open} onClick={show}>
        How many samples does it take?
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="How many samples does it take?" wide>
        <CurvePage />
      </Dialog>
    </>
  );
}
