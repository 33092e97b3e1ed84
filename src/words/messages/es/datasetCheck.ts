// Faults of the dataset, each with what to do about it.
import type { Translated } from '../translation';

export const datasetCheck: Translated<'datasetCheck'> = {
  title: 'Revisión de las imágenes',
  start: 'Buscar defectos',
  again: 'Revisar de nuevo',
  running: 'Mirando cada imagen',
  comparing: 'Comparando las imágenes entre sí',
  progress: '{done, number} de {total, number}',
  hint: 'Mira la luz y la nitidez de cada imagen de tu <dataset>conjunto de datos</dataset>, y si hay imágenes casi iguales en dos tomas. No se cambia nada.',
  none: 'No se encontró nada.',
  uncompared: 'No se han comparado todas las imágenes entre sí: antes tiene que verlas un backbone. Revísalas de nuevo después.',
  show: 'Mostrar',
  dark: '{count, plural, one {# imagen es demasiado oscura} other {# imágenes son demasiado oscuras}}',
  darkMeans: 'Casi toda es muy oscura. Repítela con más luz o bórrala.',
  bright: '{count, plural, one {# imagen es demasiado clara} other {# imágenes son demasiado claras}}',
  brightMeans: 'Casi toda es muy clara. Repítela con menos luz o bórrala.',
  blurred: '{count, plural, one {# imagen está borrosa} other {# imágenes están borrosas}}',
  blurredMeans: 'Tiene muchos menos bordes nítidos que tus otras imágenes. Mantén quieta la cámara, o bórrala.',
  same: '{count, plural, one {# imagen es casi igual} other {# imágenes son casi iguales}} a una de otra toma',
  sameMeans: 'Una cabeza que aprendió una ya conoce la otra: el resultado parece mejor de lo que es. Quédate con una de las dos.',
  sameInTwo: '{count, plural, one {# imagen es casi igual} other {# imágenes son casi iguales}} en dos clases',
  sameInTwoMeans: 'Probablemente una de las dos está en la clase equivocada. Muévela a la correcta o bórrala.',
  oneRecording: '«{name}» tiene una sola toma',
  oneRecordingMeans:
    'No se puede saber lo bien que la reconoce la cabeza: grábala una vez más, desde otro lado o con otra luz, o añade otras fotos.',
  few: '«{name}» tiene {count, plural, one {# imagen} other {# imágenes}}',
  fewMeans: 'Con menos de {least, number} imágenes, una más suele cambiar mucho. Añade algunas más.',
  unbalanced: '«{most}» tiene {more, number} imágenes; «{least}», {fewer, number}',
  unbalancedFound:
    'Aun así, la cabeza reconoció {found, number} de {asked, number} imágenes de «{least}». Si reconoce más de las otras clases, añade imágenes de esta.',
  unbalancedUnasked: 'No se puede decir si importa mientras no se haya evaluado «{least}»: añade otra toma u otra foto.',
  sameInTest:
    '{count, plural, one {# imagen es casi igual} other {# imágenes son casi iguales}} en el conjunto de prueba y entre las que aprende',
  sameInTestMeans: 'Una prueba con imágenes que ya aprendió no dice nada de las nuevas. Déjalas en uno solo de los dos.',
  narrow: '{count, plural, one {# imagen es muy estrecha} other {# imágenes son muy estrechas}}',
  narrowMeans: 'El backbone ve el cuadrado del centro, así que la mayor parte queda fuera. Comprueba que lo que muestran siga dentro.',
  small: '{count, plural, one {# imagen es muy pequeña} other {# imágenes son muy pequeñas}}',
  smallMeans: 'Su lado corto tiene menos de {least, number} píxeles, así que se agrandan y quedan borrosas. Usa otras más grandes.',
};
