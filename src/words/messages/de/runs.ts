// Learning by epochs: why it ended before its time.
import type { Translated } from '../translation';

export const runs: Translated<'runs'> = {
  diverged: 'Die Zahlen wuchsen ohne Ende: Die Lernrate ist zu hoch. Wähle eine kleinere und fang neu an.',
  nothing: 'Es gibt noch nichts, woraus gelernt werden kann: Nötig sind zwei Klassen mit Beispielen und ein Backbone, das bereit ist.',
  noBlock:
    'Dieses Backbone endet nicht mit einer 1 × 1-Faltung, sein letzter Teil lässt sich hier deshalb nicht feinabstimmen. Wähle ein anderes Backbone.',
  tooLarge:
    'Feinabstimmung sieht alle Bilder auf einmal an, und das sind zu viele für diesen Tab. Mit diesem Backbone fasst er {most, number}: Nimm eine Klasse vom Lernen aus oder entferne Beispiele.',
  stopped:
    'Das Gerät ist beim Lernen ausgefallen. Was bis dahin gelernt wurde, bleibt: Drücke „Weiter trainieren“, sobald das Backbone wieder da ist.',
  failed: 'Das Lernen ist gescheitert. Fang neu an oder wähle ein anderes Gerät.',
};
