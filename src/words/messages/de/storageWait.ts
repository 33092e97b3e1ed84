// What is said while the browser keeps the page waiting for its storage.
import type { Translated } from '../translation';

export const storageWait: Translated<'storageWait'> = {
  held: 'Ein anderer Tab hält deine Projekte mit einem älteren Headstart offen. Schließe alle anderen Tabs, die {host} zeigen: Dann geht es hier von selbst weiter.',
  slow: 'Der Browser hat noch nicht geöffnet, was er von deinen Projekten aufbewahrt. Wenn andere Tabs {host} zeigen, schließe sie: Dann geht es hier von selbst weiter.',
};
