// One press shows an answer without a camera and without a file: a picture of the test set on trial.
import { useState } from 'react';
import { FlaskConical } from 'lucide-react';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { say } from '../../words/say';

/** Each press tries the next test picture; the step to take while nothing else is asked. Nothing where no picture tests. */
export function TryTestPicture() {
  const any = useAppStore(({ dataset }) => dataset.testSamples.length > 0);
  const next = useAppStore(({ camera, tried }) => camera.kind !== 'on' && tried.length === 0);
  const tryOne = useAppStore((state) => state.tryTestPicture);
  const [turn, setTurn] = useState(0);
  if (!any) return null;
  return (
    <Button
      kind={next ? 'primary' : 'secondary'}
      size={next ? 'm' : 's'}
      icon={<FlaskConical />}
      onClick={() => {
        setTurn(turn + 1);
        void tryOne(turn);
      }}
    >
      {say('answers.tryTest')}
    </Button>
  );
}
