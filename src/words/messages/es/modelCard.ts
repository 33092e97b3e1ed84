// The card of a head, and its proof.
import type { Translated } from '../translation';

export const modelCard: Translated<'modelCard'> = {
  form: 'Ficha: quién la hizo, para qué sirve',
  goesAlong:
    'La ficha va en el archivo de cabeza, con cuántas muestras y tomas tiene cada clase, lo buena que era la cabeza cuando se evaluó, y dos imágenes dibujadas que la comprueban donde se abre.',
  author: 'Hecha por',
  authorHint: 'Un nombre, una clase o una escuela. Déjalo vacío si nadie debe saberlo.',
  about: 'Para qué sirve',
  aboutHint: 'Por ejemplo: clasifica basura delante de una pared blanca.',
  limits: 'Para qué no sirve',
  limitsHint: 'Dónde falla y qué no ha visto nunca.',
  kind: 'Cómo aprendió',
  score: 'Lo buena que era',
  onHeldOut:
    'Acertó {right, number} de {asked, number} imágenes que no había aprendido: entre el {low} y el {high} en imágenes como estas.',
  onTestSet:
    'Acertó {right, number} de {asked, number} imágenes de un conjunto de prueba: entre el {low} y el {high} en imágenes como estas.',
  singly: 'Cada imagen se contó por separado: si varias son de una misma toma, el intervalo real es más amplio.',
  ofClass: '{name}: {samples, plural, one {# muestra} other {# muestras}}',
  ofClassRecorded: '{name}: {samples, plural, one {# muestra} other {# muestras}} en {recordings, plural, one {# toma} other {# tomas}}',
  ofClassSingle: '{name}: {samples, plural, one {# imagen suelta} other {# imágenes sueltas}}',
  tags: 'Marcas',
  tagged: '{tag} ({samples, number})',
  backboneLearned: 'De qué aprendió el backbone',
  backboneLicence: 'Condiciones del backbone',
  asking: 'Comprobando que da las mismas respuestas aquí…',
  equal: 'Da aquí las mismas respuestas que donde se guardó, hasta la última cifra.',
  same: 'Da aquí las mismas respuestas que donde se guardó: las probabilidades difieren en {points} puntos porcentuales como mucho.',
  differs:
    'Da aquí otras respuestas que donde se guardó: las probabilidades difieren hasta en {points} puntos porcentuales. Los números del propio backbone difieren en un {share}, así que este dispositivo calcula de otra manera. Elige otro dispositivo en «Enseñar».',
  unanswered: 'El backbone no respondió, así que no se pudo comprobar que la cabeza da las mismas respuestas aquí.',
  unsummed: 'Este archivo no dice si se cambió después de guardarse: falta su suma de comprobación.',
  noProof:
    'No hay imágenes con las que comprobarla: un enlace no las lleva, ni tampoco un archivo que guardó un Headstart más antiguo o que se hizo en otra parte.',
};
