// What was made elsewhere on its way in: models and projects of Teachable Machine, and pictures in folders.
import { PackageOpen } from 'lucide-react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { WayCard } from '../../ui/WayCard';
import { say } from '../../words/say';

/** The card with the button that picks such a file. */
export function TeachableMachineIn() {
  const pick = useAppStore((state) => state.pickFile);
  return (
    <WayCard
      icon={<PackageOpen />}
      title={say('teachableMachine.in')}
      purpose={say('teachableMachine.inFor')}
      facts={[say('teachableMachine.inModel'), say('teachableMachine.inProject')]}
      actions={
        <Button icon={<PackageOpen />} onClick={() => void pick()}>
          {say('teachableMachine.open')}
        </Button>
      }
    />
  );
}
