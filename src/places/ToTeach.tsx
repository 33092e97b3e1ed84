// The way to Teach: from a place that is still empty, or quietly under a sentence that sends there.
import { Sprout } from 'lucide-react';
import { ButtonLink } from '../ui/ButtonLink';
import { say } from '../words/say';
import { addressOf } from './places';

/** A link to Teach; `quiet` makes it small and plain. */
export function ToTeach({ quiet = false }: { readonly quiet?: boolean }) {
  return (
    <ButtonLink kind={quiet ? 'quiet' : 'primary'} size={quiet ? 's' : 'm'} icon={<Sprout />} href={addressOf('teach')}>
      {say('sheets.toTeach')}
    </ButtonLink>
  );
}
