// What is saved and what is not, and why.
import type { Translated } from '../translation';

export const storage: Translated<'storage'> = {
  absent:
    'Dieser Browser behält nichts, wenn der Tab geschlossen wird (ein privates Fenster?). Speichere deinen Kopf als Datei, bevor du gehst.',
  quota:
    'Der Speicherplatz, den dieser Browser gewährt, ist voll. Was du jetzt hinzufügst, gibt es nur in diesem Tab: Schaffe Platz und versuche es noch einmal, und speichere deinen Kopf als Datei.',
  tooNew: 'Diese Projekte wurden von einem neueren Headstart gemacht. Lade die Seite neu, um es zu bekommen.',
  notFound: 'Dieses Projekt ist nicht mehr auf diesem Gerät.',
  goneHere:
    'Dieses Projekt ist nicht mehr auf diesem Gerät. Deine Beispiele sind noch in diesem Tab: Schließe ihn nicht, bevor sie gespeichert sind.',
  taken:
    'Ein anderer Tab arbeitet jetzt an diesem Projekt. Was hier zuletzt geändert wurde, ist nicht gespeichert: Hol das Projekt zurück, um es zu speichern.',
  failed:
    'Das Speichern ist gescheitert. Was du jetzt hinzufügst, gibt es nur in diesem Tab: Versuche es noch einmal, und speichere deinen Kopf als Datei.',
};
