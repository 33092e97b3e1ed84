// The way to Teach, from a place that is still empty.
import { Sprout } from 'lucide-react';
import { ButtonLink } from '../ui/ButtonLink';
import { say } from '../words/say';
import { addressOf } from './places';

export function ToTeach() {
  return (
    <ButtonLink kind="primary" icon={<Sprout />} href={addressOf('teach')}>
      {say('sheets.toTeach')}
    </ButtonLink>
  );
}
