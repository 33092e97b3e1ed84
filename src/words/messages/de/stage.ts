// The camera while it is off or being turned on.
import type { Translated } from '../translation';

export const stage: Translated<'stage'> = {
  turnOn: 'Kamera einschalten',
  hint: 'Halte dann den Knopf einer Klasse gedrückt: Jedes Bild der Kamera wird ein <sample>Beispiel</sample> dieser <class>Klasse</class>.',
  drawn: 'Keine Kamera? Nimm gezeichnete Bilder',
  asking: 'Die App bittet um die Kamera. Wenn der Browser fragt, erlaube es.',
};
