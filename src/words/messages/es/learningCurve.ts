// The learning curve: how right heads are with few samples and with many, and how that was measured.
import type { Translated } from '../translation';

export const learningCurve: Translated<'learningCurve'> = {
  question: '¿Cuántas muestras hacen falta?',
  title: '¿Pocas muestras o muchas?',
  measure: 'Medir',
  about:
    'Varias cabezas aprenden de 1, 2, 5 y más <shot>muestras por clase</shot> y se evalúan con muestras <heldOut>apartadas</heldOut>. La <learningCurve>curva</learningCurve> muestra <accuracy>cuántas veces acierta cada una</accuracy>.',
  nothingYet: 'Nada que comparar todavía',
  nothingAbout:
    'Aquí verás cuánto mejora una cabeza con cada muestra más, y qué tipo de cabeza llega antes. Hacen falta muestras de dos clases, de dos tomas cada una.',
  failed: 'La medición falló.',
  diverged: 'El ajuste fino falló: los números crecieron sin fin. Elige tasas de aprendizaje menores en «Cómo aprende».',
  unread:
    '{pictures, plural, one {# de tus imágenes no se pudo} other {# de tus imágenes no se pudieron}} leer de nuevo, así que no se midió el ajuste fino.',
  noBlock: 'El backbone en uso no se puede ajustar.',
  measuring: 'Midiendo',
  measuringHeads: '{done, number} de {total, plural, one {# cabeza} other {# cabezas}}',
  fineTuning: 'Ajuste fino',
  resume: 'Continuar',
  cancelled: 'Cancelado. Se muestra lo medido hasta ahora.',
  measureAgain: 'Medir de nuevo',
  changed: 'Esto se midió con {samples, plural, one {# muestra} other {# muestras}}, y tus muestras han cambiado desde entonces.',
  heads: 'Cabezas',
  repeats: 'Repeticiones',
  repeatCount: '{count, plural, one {# repetición} other {# repeticiones}}',
  otherSamples: 'Repetir con otras muestras',
  needsMapping: 'primero di qué clases de preentrenamiento cuentan como dos de tus clases',
  notTunable: 'no con {backbone}: no termina con una convolución 1 × 1',
  tooMany: 'demasiadas imágenes: con este backbone, en esta pestaña caben {most, number}',
  muchLonger: 'tarda mucho más',
  takes: 'tarda aquí {time} como máximo si no se calcula nada más',
  chart: 'Exactitud con muestras apartadas, según las muestras por clase: {heads}. Los números están en la tabla de abajo.',
  samplesPerClass: 'Muestras por clase',
  fileName: 'curva de aprendizaje',
  rightOnHeldOut: 'Aciertos con muestras apartadas',
  caption: 'Proporción de muestras apartadas bien predichas: media y desviación típica de las repeticiones',
  upTo: 'hasta {samples, number}',
  spread: '{mean} ± {spread}',
  oneRepeat: '{mean} (una repetición)',
  zeroShot: '{head}: acierta el {share} de las veces, con cualquier número de muestras. No aprende de ninguna.',
  rightEvery:
    '{head}, con {samples, plural, one {# muestra} other {# muestras}} por clase: acierta el {share} de las veces, en todas las repeticiones.',
  rightOnce:
    '{head}, con {samples, plural, one {# muestra} other {# muestras}} por clase: acierta el {share} de las veces, en la única repetición medida.',
  rightAbout:
    '{head}, con {samples, plural, one {# muestra} other {# muestras}} por clase: acierta el {share} de las veces, con {points, plural, one {# punto} other {# puntos}} de margen.',
  rightNearly:
    '{head}, con {samples, plural, one {# muestra} other {# muestras}} por clase: acierta el {share} de las veces, con menos de un punto de margen.',
  withAll: 'Con {samples, plural, one {# muestra} other {# muestras}} es el {share}.',
  fewer: 'No todas las clases tenían tantas para aprender: las más pequeñas dieron todas las que tenían.',
  climbing: 'La curva de «{head}» todavía sube: más muestras pueden ayudar a esta cabeza.',
  levelled:
    'La curva de «{head}» se ha aplanado, con un margen de {points, number} puntos porcentuales: más muestras como estas apenas ayudarán a esta cabeza.',
  nearlyAll: '«{head}» ya acierta casi todas: más muestras como estas apenas ayudarán a esta cabeza.',
  unsure: 'No es seguro si más muestras ayudarían a «{head}»: más repeticiones o más muestras pueden mostrarlo.',
  notAboveGuessing: 'No es claramente mejor que adivinar, que acertaría el {share} de las veces.',
  heldOut:
    'Alrededor del {share} de cada clase se apartó para evaluar, siempre por tomas enteras: ninguna cabeza había aprendido de ellas, y por eso las curvas acaban antes del total de tus muestras.',
  repeatedOnce: 'Se midió una sola vez, así que nada dice cuánto varía.',
  repeated:
    'Se hizo {count, plural, one {# vez} other {# veces}}, cada vez con otras: la línea es la media, la banda la desviación típica.',
  guessing: 'Adivinar acertaría el {share} de las veces.',
  elsewhere:
    '«Evaluar» pregunta por cada toma una vez, aquí cada repetición pregunta por otras: por eso el final de una curva puede ser distinto del número de allí.',
  tuned:
    'El ajuste fino tarda mucho, así que su línea es la media solo de {repeats, plural, one {la primera repetición} other {las # primeras repeticiones}}, y menos segura que las demás.',
  tunedSettings: 'Aprende con tus propios ajustes. Desde 10 muestras por clase, una quinta parte elige la época en vez de ser aprendida.',
  copiesLeftOut:
    '{copies, plural, one {Queda fuera # copia modificada} other {Quedan fuera # copias modificadas}}: en esta pestaña no cabe más de lo que ve este backbone.',
  looking: 'mirando tus imágenes una vez más: {done, number} de {total, number}',
  progress: '{done, number} de {total, number}',
  progressLeft: '{done, number} de {total, number}, tiempo restante: {time}',
  noEmbeddings: 'El backbone aún no está listo. Cuando haya mirado tus muestras, esto tardará solo unos segundos.',
  noClasses: 'Añade primero muestras a dos clases: así habrá algo que distinguir.',
  noRecordings: 'Cada clase necesita dos tomas o dos fotos, para poder apartar una. Añade otra a {classes}.',
};
