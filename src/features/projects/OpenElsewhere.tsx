// A project that can only be looked at here: another tab has it.
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';

/** A banner with the button that takes the project over. */
export function OpenElsewhere() {
  const takeOver = useAppStore((state) => state.takeOver);
  return (
    <Banner
      tone="warn"
      actions={
        <Button size="s" onClick={() => void takeOver()}>
          {say('project.workHere')}
        </Button>
      }
    >
      {say('project.elsewhere')}
    </Banner>
  );
}
