// How good the head is, in sentences: right answers of those asked, what that says of others, and what to do where it says nothing.
import type { Translated } from '../translation';

export const quality: Translated<'quality'> = {
  title: 'Qué tal lo hace',
  right: 'Acierta {right, number} de {asked, plural, one {# imagen que no había aprendido} other {# imágenes que no había aprendido}}',
  between: 'Con imágenes como estas, probablemente acierta entre el {low} y el {high} de las veces.',
  together:
    '{asked, plural, one {# imagen} other {# imágenes}} en {recordings, plural, one {# toma} other {# tomas}}: las imágenes de una misma toma cuentan juntas, porque a menudo aciertan o fallan juntas.',
  tooFew:
    'Muy pocas para un porcentaje: hacen falta {least, number} imágenes de {recordings, number} tomas; con menos, una respuesta o una toma más o menos lo cambia demasiado. Añade imágenes a cada clase: otra toma desde otro lado, o más fotos.',
  soFar: 'Todavía hay imágenes en camino: este número puede cambiar.',
  weakest:
    'La más débil: «{name}», reconocida en {right, number} de {asked, plural, one {# imagen} other {# imágenes}}{others, plural, =0 {} one {; # clase más es igual de débil} other {; # clases más son igual de débiles}}',
  allFound: 'Ninguna clase es más débil que las otras: se reconocieron todas.',
  baseline: 'Para comparar: decir siempre «{name}» acertaría {right, number}.',
  baselineEven: 'Para comparar: dar siempre la misma respuesta acertaría {right, number}.',
  noBetter: 'No es mejor que adivinar: decir siempre «{name}» acertaría {right, number}.',
  noBetterEven: 'No es mejor que adivinar: dar siempre la misma respuesta acertaría {right, number}.',
  making: 'Evaluándola de nuevo…',
  learns: 'Todavía está aprendiendo. Después se prueba.',
  makingFirst: 'Evaluándola con imágenes que no ha aprendido…',
  unknown: 'Aún no se puede saber qué tal lo hace',
  unknownWhy:
    'Cada clase tiene una sola toma. Las imágenes de una toma se parecen tanto que una cabeza que ha visto una las ha visto todas: evaluada con el resto, parecería mejor de lo que es. Graba cada clase una vez más, desde otro lado o con otra luz, o añade otras fotos.',
  unknownElse:
    'Todas las tomas de cada clase están en la misma parte, así que no hay ninguna cabeza que no las haya visto. Añade otra toma u otra foto a cada clase.',
  notAskedOne: 'Sin evaluar: «{name}» tiene una sola toma. Grábala una vez más, desde otro lado, o añade otras fotos.',
  notAskedFold: 'Sin evaluar: las tomas de «{name}» están en la misma parte. Añade otra toma u otra foto.',
  notAskedAlone:
    'Sin evaluar: «{name}», porque sin ella quedarían menos de dos clases para elegir. Añade otra toma u otra foto a las otras clases.',
  opened:
    'Las muestras de las que aprendió una cabeza de un {origin, select, link {enlace} other {archivo}} no están aquí, así que no se puede evaluar con lo que no ha aprendido. Para saber lo buena que es, toma en «Conjunto de prueba» imágenes de clases que se llaman como las suyas.',
  openedScore: 'Lo que se midió al crearla: {score}',
  openedNoScore: 'Su {origin, select, link {enlace} other {archivo}} no dice lo buena que era.',
  behind:
    'Esta cabeza aprende cuando pulsas Empezar, y no ha aprendido tus muestras más recientes. Déjala aprender otra vez y se evaluará.',
  notKept:
    'No hay prueba de esta cabeza con ajuste fino: no quedó ninguna muestra para ella, o la cabeza viene de un archivo más antiguo. Graba cada clase en tres tomas o más y pulsa Empezar otra vez.',
  settingsUnknown:
    'No se guardó cómo aprendió esta cabeza, así que no se puede saber lo buena que es. Pulsa Empezar para que aprenda otra vez y se evaluará.',
  failed: 'La evaluación falló. Se repite cuando algo cambie.',
  more: '¿Dónde se equivoca?',
  how: '¿Cómo se mide?',
  elsewhere:
    'Este número se midió con cabezas construidas igual que la que está en uso. «Curva de aprendizaje» y «Escalera» evalúan otras cabezas, así que sus números pueden ser distintos.',
  howText:
    'Tus <recording>tomas</recording> se <split>reparten</split> en cinco <fold>partes</fold>. Se hacen cinco cabezas, cada una sin una parte, y cada una se prueba con esa parte: así, cada imagen prueba una cabeza que nunca ha visto su toma. La cabeza en uso ha aprendido las cinco, así que debería ser algo mejor. Las imágenes de una misma toma a menudo aciertan o fallan juntas; por eso el <interval>intervalo</interval> las cuenta juntas. En unas 95 o más de 100 pruebas así contiene la proporción verdadera. Para eso, tus tomas deben diferir entre sí tanto como lo harán imágenes nuevas.',
  bar: 'Acierta el {share}; entre el {low} y el {high}',
  nothing: 'Aún no hay nada que evaluar',
  nothingText: 'Enséñale primero dos clases. Luego se evalúa aquí con imágenes de las que no ha aprendido, y ves dónde se equivoca.',
};
