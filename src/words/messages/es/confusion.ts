// The confusion matrix: which classes are taken for which.
import type { Translated } from '../translation';

export const confusion: Translated<'confusion'> = {
  title: 'Dónde se equivoca',
  hint: 'Esta tabla es una <confusionMatrix>matriz de confusión</confusionMatrix>: cada fila es la clase de las imágenes; cada columna, lo que dijo la cabeza. Pulsa un número para ver sus imágenes.',
  caption: 'Filas: la clase de las imágenes. Columnas: lo que dijo la cabeza.',
  corner: 'es ↓ dijo →',
  cell: '{count, plural, one {# imagen de «{truth}» se tomó por «{said}»} other {# imágenes de «{truth}» se tomaron por «{said}»}}',
  right: '{count, plural, one {# imagen de «{truth}» se reconoció} other {# imágenes de «{truth}» se reconocieron}}',
  pair: '«{first}» y «{second}» son las que más se confunden: {firstAsSecond, number} de {ofFirst, number} «{first}» {firstAsSecond, plural, one {se tomó} other {se tomaron}} por «{second}», {secondAsFirst, number} de {ofSecond, number} al revés.',
  none: 'Ninguna clase se toma por otra: todas las imágenes se reconocieron.',
  show: 'Mostrar',
  counts: 'Cantidades',
  shares: 'Proporciones',
  order: 'Orden de las clases',
  alike: 'Las parecidas juntas',
  own: 'Como en «Enseñar»',
  savePicture: 'Guardar como PNG',
  pictureFailed: 'Este navegador no pudo dibujar la imagen. Los números se pueden guardar como CSV.',
  fileName: 'matriz de confusión',
  sheetWrong: '«{truth}» tomada por «{said}»',
  sheetRight: '«{truth}» reconocida',
  worstFirst: 'Primero el error más seguro. ¿Es correcta la clase? Si no, mueve la imagen: la matriz y el resultado la siguen.',
  leastSureFirst: 'Primero la menos segura.',
  empty: 'Cuando se haya evaluado la cabeza, aquí verás qué clases confunde.',
  fewer: 'Cada proporción es de su fila. Una fila con menos de {least, number} imágenes muestra cantidades.',
};
