// What is saved and what is not, and why.
import type { Translated } from '../translation';

export const storage: Translated<'storage'> = {
  absent: 'Este navegador no guarda nada al cerrar la pestaña (¿una ventana privada?). Guarda tu cabeza como archivo antes de irte.',
  quota:
    'El espacio en disco que concede este navegador está lleno. Lo que añadas ahora existe solo en esta pestaña: libera espacio e inténtalo de nuevo, y guarda tu cabeza como archivo.',
  tooNew: 'Estos proyectos los hizo un Headstart más nuevo. Recarga la página para tenerlo.',
  notFound: 'Este proyecto ya no está en este dispositivo.',
  goneHere: 'Este proyecto ya no está en este dispositivo. Tus muestras siguen en esta pestaña: no la cierres antes de que se guarden.',
  taken: 'Otra pestaña trabaja ahora en este proyecto. Lo último que cambiaste aquí no está guardado: recupera el proyecto para guardarlo.',
  failed: 'No se pudo guardar. Lo que añadas ahora existe solo en esta pestaña: inténtalo de nuevo, y guarda tu cabeza como archivo.',
};
