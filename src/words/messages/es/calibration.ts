// Whether probabilities mean what they say.
import type { Translated } from '../translation';

export const calibration: Translated<'calibration'> = {
  title: '¿Sabe lo segura que está?',
  note: 'Los porcentajes están <calibration>calibrados</calibration> con imágenes que la cabeza no había aprendido.',
  off: 'Cuando dice un porcentaje, se desvía {error} puntos porcentuales de media',
  between: 'Entre {low} y {high} puntos, contando cada toma una vez.',
  wide: 'Aún no se puede saber cuánto se desvían sus porcentajes: con estas imágenes puede ser cualquier cosa entre {low} y {high} puntos, contando cada toma una vez. Más tomas lo precisan.',
  colder:
    'Tal como aprendió, la cabeza estaría demasiado insegura: se desviaría {before} puntos. Por eso un número, la <temperature>temperatura</temperature> ({temperature}), hace más seguros todos sus porcentajes, en toda la aplicación y en su archivo.',
  hotter:
    'Tal como aprendió, la cabeza estaría demasiado segura: se desviaría {before} puntos. Por eso un número, la <temperature>temperatura</temperature> ({temperature}), hace más prudentes todos sus porcentajes, en toda la aplicación y en su archivo.',
  noGain:
    'Un número, la <temperature>temperatura</temperature> ({temperature}), hace más seguros o más prudentes todos sus porcentajes, en toda la aplicación y en su archivo. Aquí no es mejor: con él se desvían {after} puntos, sin él {before}.',
  mayBeChance: 'Una diferencia tan pequeña puede ser casualidad.',
  usedAllTheSame:
    'Aun así se usa: de todos esos números es el que mejor encaja con todas las respuestas juntas, mientras que los puntos de arriba salen de grupos y varían mucho con pocas imágenes.',
  same: 'Los porcentajes se usan como los aprendió la cabeza: corregirlos no cambiaría casi nada.',
  tooFew:
    'Si «80 % segura» acierta 8 de cada 10 veces solo se puede medir con {least, number} imágenes probadas o más. Hasta entonces, los porcentajes se quedan como los aprendió la cabeza.',
  empty: 'Cuando se haya evaluado la cabeza, aquí verás hasta dónde se puede creer en sus porcentajes.',
  chart: 'Para cada tramo de porcentajes: lo segura que estaba la cabeza y cuántas veces acertó',
  sure: 'Su seguridad',
  right: 'Acertó',
  pictures: 'Imágenes',
  said: 'Dijo',
  wasRight: 'Acertó',
  axis: 'La línea es donde ambos son iguales. Una barra por debajo: la cabeza estaba demasiado segura. Una barra fina: pocas imágenes. En rojo: cuánto se separan los dos.',
};
