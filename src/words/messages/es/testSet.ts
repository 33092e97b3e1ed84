// The test set of one’s own.
import type { Translated } from '../translation';

export const testSet: Translated<'testSet'> = {
  title: 'Conjunto de prueba',
  traysTitle: 'Qué la evalúa, de qué aprende',
  empty: 'Aún no hay conjunto de prueba',
  emptyText:
    'Toma <testSet>algunas imágenes de cada clase</testSet> como vendrán de verdad: en otra habitación, con otra luz, de otra taza. La cabeza nunca aprende de ellas, así que muestran qué esperar afuera. También puedes arrastrar imágenes aquí, o elegirlas y pulsar el botón.',
  emptyTextByTouch:
    'Toma <testSet>algunas imágenes de cada clase</testSet> como vendrán de verdad: en otra habitación, con otra luz, de otra taza. La cabeza nunca aprende de ellas, así que muestran qué esperar afuera. O elige abajo imágenes de una clase y pulsa el botón.',
  otherNames:
    'Una cabeza de un {origin, select, link {enlace} other {archivo}} solo se evalúa con clases que se llaman como las suyas: {classes}. Ninguna de las tuyas se llama así: cámbiales el nombre en «Enseñar».',
  failed: 'La evaluación falló. Se repite cuando algo cambie.',
  noHead: 'Las imágenes están aquí. Cuando haya una cabeza para este backbone, se evaluará con ellas.',
  asking: 'Evaluando…',
  right: 'Acierta {right, number} de {asked, plural, one {# imagen de tu conjunto de prueba} other {# imágenes de tu conjunto de prueba}}',
  lineWhy: 'La cabeza nunca aprende de estas.',
  toIt: 'Ir al conjunto de prueba',
  rightPart:
    'Acierta {right, number} de {asked, plural, one {# imagen de tu conjunto de prueba} other {# imágenes de tu conjunto de prueba}}, que evalúa {tested, number} de {classes, number} clases',
  between: 'Con imágenes como estas, probablemente acierta entre el {low} y el {high} de las veces.',
  tooFew:
    'Muy pocas para un porcentaje: toma al menos {least, number} imágenes de prueba en {recordings, number} tomas, algunas de cada clase.',
  untested: 'Sin evaluar: {classes}. Toma también imágenes de prueba de {count, plural, one {esta clase} other {estas clases}}.',
  lower: 'Son entre {low, number} y {high, number} puntos menos que con tus muestras, en «Qué tal lo hace».',
  lowerWhy:
    'Puede que tus imágenes de prueba difieran de las de entrenamiento, o que alguna muestra cambiara de clase después de mirar sus errores. Para imágenes como las de tu conjunto de prueba, fíate más de este número. Imágenes de entrenamiento en más lugares y con otras luces pueden reducir la diferencia.',
  lowerWhyAdded:
    'Para imágenes como las de tu conjunto de prueba, fíate más de este número. Más imágenes de entrenamiento, tan variadas como esas, pueden reducir la diferencia. Puede que también alguna muestra cambiara de clase después de mirar sus errores.',
  higher: 'Son entre {low, number} y {high, number} puntos más que con tus muestras, en «Qué tal lo hace».',
  higherWhy:
    'Puede que tus imágenes de prueba sean más fáciles que las de entrenamiento, o muy parecidas: comprueba que ninguna sea casi una copia.',
  sameAsHeldOut: 'Sin diferencia clara con el resultado con tus muestras, en «Qué tal lo hace»: los dos números se apoyan.',
  noGap: 'Con más imágenes, este resultado se compara aquí con el de tus muestras.',
  byClass: 'Por clase',
  classRight: '«{name}»: {right, number} de {asked, number} bien',
  unknownClass:
    '{count, plural, one {Una imagen de prueba es de una clase que esta cabeza no conoce: no cuenta.} other {# imágenes de prueba son de clases que esta cabeza no conoce: no cuentan.}}',
  learnt:
    '{count, plural, one {Una imagen de prueba puede ser de las que esta cabeza aprendió: no cuenta hasta que la cabeza aprenda de nuevo.} other {# imágenes de prueba pueden ser de las que esta cabeza aprendió: no cuentan hasta que la cabeza aprenda de nuevo.}}',
  learntInFile:
    '{count, plural, one {Una imagen de prueba es de una toma de la que esta cabeza aprendió: no cuenta.} other {# imágenes de prueba son de tomas de las que esta cabeza aprendió: no cuentan.}}',
  nobodyKnows:
    'No se sabe de qué imágenes aprendió esta cabeza. Si tus imágenes de prueba están entre ellas, este resultado no dice nada de imágenes nuevas.',
  unreadable: '{count, plural, one {Una imagen de prueba no se puede leer.} other {# imágenes de prueba no se pueden leer.}}',
  seeWrong: '{count, plural, one {Ver la que falló} other {Ver las # que falló}}',
  wrongOnes: 'Imágenes de prueba que falló',
  surestFirst: 'Primero aquellas de las que estaba más segura.',
  dropFolders: 'Suelta aquí carpetas para evaluar',
  fromFolders: 'Imágenes de prueba desde carpetas',
  ways: 'Una carpeta va a la clase de su nombre. Arrastra imágenes de un recuadro a otro; una toma va siempre entera.',
  waysByTouch:
    'Una carpeta va a la clase de su nombre. Elige imágenes de un recuadro de una clase para pasarlas al otro; una toma va siempre entera.',
  hint: 'Luego mantén pulsado abajo el botón de una clase: cada imagen de la cámara evalúa esa <class>clase</class>, y la cabeza nunca aprende de ella.',
  record: 'Grabar {class} para la prueba',
  hold: 'Mantén: grabar prueba',
  upload: 'Subir',
  uploadTo: 'Subir imágenes de prueba de {class}',
  tests: '{count, plural, one {# imagen la evalúa} other {# imágenes la evalúan}}',
  learns: '{count, plural, one {Aprende de # imagen} other {Aprende de # imágenes}}',
  testsOf: 'Imágenes de prueba de {class}',
  learnsOf: 'Imágenes de {class} de las que aprende',
  noTests: 'Nada evalúa aún esta clase.',
  noneLearned: 'No aprende de ninguna imagen de esta clase.',
  picture: 'Imagen {number, number}',
  chosenOnes: 'Imágenes elegidas',
  toTraining: '{count, plural, one {Aprender de ella} other {Aprender de estas #}}',
  toTest: '{count, plural, one {Usarla de prueba} other {Usar estas # de prueba}}',
  delete: 'Borrar',
  chooseNone: 'No elegir nada',
};
