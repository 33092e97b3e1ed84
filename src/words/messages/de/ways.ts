// The place Share: ways out and in.
import type { Translated } from '../translation';

export const ways: Translated<'ways'> = {
  out: 'Hinaus',
  outHint: 'Nichts verlässt dieses Gerät außer dem, was du selbst speicherst oder sendest.',
  in: 'Herein',
  inHint: 'Wähle unten eine Datei, oder lege sie hier oder irgendwo auf der Seite ab. Was sie ist, zeigt ihr Inhalt, nicht ihr Name.',
};
