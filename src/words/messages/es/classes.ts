// The cards of classes: what the first screen shows of them.
import type { Translated } from '../translation';

export const classes: Translated<'classes'> = {
  name: 'Nombre de la clase',
  samples: '{count, plural, one {# muestra} other {# muestras}}',
  off: 'Fuera · {count, plural, one {# muestra} other {# muestras}}',
  alike: 'Otra clase también se llama «{name}»: esta se muestra como «{shown}».',
  hold: 'Mantén para grabar',
  countdown: 'Sigue pulsando…',
  recording: 'Grabando…',
  record: 'Grabar {class}',
  upload: 'Subir',
  uploadTo: 'Subir imágenes a {class}',
  dropInto: 'Soltar en {class}',
  more: 'Más de {class}',
  add: 'Añadir clase',
  showAll: '{count, plural, one {Mostrar # clase} other {Mostrar las # clases}}',
  fromFolders: 'Clases nuevas desde carpetas',
  ways: 'También puedes soltar imágenes sobre una clase o pegarlas allí. Cada carpeta que sueltes aquí se convierte en una clase.',
  waysByTouch: 'Cada carpeta que elijas se convierte en una clase.',
  drop: 'Suelta imágenes o carpetas',
  looking: 'Recorriendo las carpetas',
  found: '{count, plural, one {# archivo encontrado} other {# archivos encontrados}}',
  adding: 'Añadiendo imágenes',
  embedding: 'El backbone mira tus muestras',
};
