// Why a backbone cannot be used, and what goes on instead.
import type { Translated } from '../translation';

export const backboneFaults: Translated<'backboneFaults'> = {
  noDevice: 'Ningún dispositivo pudo ejecutar el backbone: {why} Prueba un navegador actual.',
  otherEdition: '«{head}» se hizo con otra edición de este backbone, así que no puede predecir con él.',
  keptStopping: 'El backbone se detenía una y otra vez. Tus muestras están a salvo. Inténtalo de nuevo o elige otro dispositivo.',
  impostor: 'El backbone no es el que dice ser, así que no se usa.',
  unusable: 'Esta aplicación no puede ejecutar el backbone.',
  notDownloaded: 'No se pudo descargar {name}.',
  notUsed: '{name} no se usa.',
  stillUsing: 'Se sigue usando {name} en {device}.',
};
