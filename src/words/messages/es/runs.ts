// Learning by epochs: why it ended before its time.
import type { Translated } from '../translation';

export const runs: Translated<'runs'> = {
  diverged: 'Los números crecieron sin fin: la tasa de aprendizaje es demasiado alta. Elige una menor y empieza de cero.',
  nothing: 'Aún no hay nada de lo que aprender: hacen falta dos clases con muestras y un backbone listo.',
  noBlock: 'Este backbone no termina con una convolución 1 × 1, así que su última parte no se puede ajustar aquí. Elige otro backbone.',
  tooLarge:
    'El ajuste fino mira todas las imágenes a la vez, y son demasiadas para esta pestaña. Con este backbone caben {most, number}: deja una clase fuera del aprendizaje o quita muestras.',
  stopped:
    'El dispositivo se detuvo mientras aprendía. Lo aprendido hasta entonces se conserva: pulsa «Entrenar más» cuando vuelva el backbone.',
  failed: 'El aprendizaje falló. Empieza de cero o elige otro dispositivo.',
};
