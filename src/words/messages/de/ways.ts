// The place Share: ways out and in.
import type { Translated } from '../translation';

export const ways: Translated<'ways'> = {
  out: 'Speichern und weitergeben',
  outHint: 'Nichts verlässt dieses Gerät außer dem, was du selbst speicherst oder sendest.',
  in: 'Öffnen',
  inHint:
    'Wähle unten eine Datei, oder lege sie hier oder irgendwo auf der Seite ab. Ihr Name ist egal: Headstart sieht nach, was darin ist.',
  inHintByTouch: 'Wähle unten eine Datei. Ihr Name ist egal: Headstart sieht nach, was darin ist.',
};
