// Messages that pass: what was just done, and what was not.
import type { Translated } from '../translation';

export const notices: Translated<'notices'> = {
  dismiss: 'Cerrar',
  undo: 'Deshacer',
  times: '{count, number} veces',
  classRemoved: 'Se borró la clase «{name}».',
  samplesRemoved: '{count, plural, one {Se borró una muestra.} other {Se borraron # muestras.}}',
  samplesMoved: '{count, plural, one {Una muestra pasó a «{to}».} other {# muestras pasaron a «{to}».}}',
  tagged: 'Marca «{tag}» puesta a {count, plural, one {una muestra} other {# muestras}}.',
  untagged: 'Marca «{tag}» quitada a {count, plural, one {una muestra} other {# muestras}}.',
  linkPartly: 'No se pudo seguir todo el enlace: {parts}. La dirección dice ahora lo que se muestra.',
  labelsConfirmed: '{count, plural, one {Se confirmó la clase de una muestra.} other {Se confirmaron las clases de # muestras.}}',
  namesAlike:
    'Dos clases se llaman «{name}». La segunda se muestra y se guarda como «{shown}»: cámbiale el nombre, o mueve sus muestras a la otra y bórrala.',
  namesNearlyAlike:
    'Dos clases tienen casi el mismo nombre: «{first}» y «{name}». Si ambas son lo mismo, mueve las muestras de una a la otra y bórrala.',
  writtenAnew:
    'Se borró lo que este navegador guardaba, así que «{name}» se guardó de nuevo con {samples, plural, one {una imagen} other {# imágenes}}.',
  writtenAnewWithout:
    'Se borró lo que este navegador guardaba, así que «{name}» se guardó de nuevo con {samples, plural, one {una imagen} other {# imágenes}}. {lost, plural, one {Una imagen se perdió; la cabeza la conoce hasta que cambies de backbone.} other {# imágenes se perdieron; la cabeza las conoce hasta que cambies de backbone.}}',
  samplesFound:
    '{count, plural, one {Una muestra ya no pertenecía a ninguna clase. La encuentras en «{name}».} other {# muestras ya no pertenecían a ninguna clase. Las encuentras en «{name}».}}',
  runCutShort:
    '«{head}» no había terminado de aprender cuando este proyecto estuvo abierto por última vez: iba por la época {epoch, number} de {epochs, number}. Se conserva la cabeza que tenía hasta entonces.',
  runCutShortNothing:
    '«{head}» no había terminado de aprender cuando este proyecto estuvo abierto por última vez. No había acabado la primera época, así que no se conserva nada de ese aprendizaje.',
  projectElsewhere: 'Otra pestaña trabaja en este proyecto, así que no se borró. Cierra antes esa pestaña.',
  triedRemoved: '{count, plural, one {Se quitó una imagen probada.} other {Se quitaron # imágenes probadas.}}',
  trialStopped:
    'La prueba de imágenes se interrumpió. {left, plural, one {Un archivo no se probó: elígelo otra vez.} other {# archivos no se probaron: elígelos otra vez.}}',
  nothingToPaste: 'No hay ninguna imagen en el portapapeles. Copia una y pega de nuevo.',
  readOnly: 'No se añadió ninguna imagen: aquí este proyecto solo se puede mirar. El mensaje de arriba dice por qué.',
  stillOpening: 'Tu proyecto aún se está abriendo. Añade las imágenes otra vez en un momento.',
  addressDropped: 'No se descarga nada de otras páginas. Guarda la imagen y suelta aquí su archivo, o cópiala y pégala.',
  nothingDropped: 'No había ningún archivo que añadir. Se dejan fuera las carpetas ocultas y los archivos del sistema.',
  headsLeft:
    'Solo se usa una cabeza a la vez: «{opened}» está abierta. {count, plural, one {La otra no se abrió.} other {Las otras # no se abrieron.}}',
  headSaved: 'Se guardó «{name}». Quien lo abra tiene tu cabeza, sin tus imágenes.',
  backboneRemoved: 'Se quitó el backbone «{name}» de este dispositivo.',
  backboneNotKept:
    '{name} está en uso, pero este navegador no pudo guardarlo (quizá su espacio en disco esté lleno). La próxima vez habrá que descargarlo o añadirlo otra vez.',
  partMissing: 'No se pudo descargar una parte de la aplicación. Conéctate a internet e inténtalo de nuevo.',
  cameraGone: 'La cámara que elegiste ya no está, así que se usa «{instead}». Elige una en «Opciones de la cámara».',
  cameraGoneAny: 'La cámara que elegiste ya no está, así que se usa otra. Elige una en «Opciones de la cámara».',
  backboneAbsent:
    'Este proyecto se dejó con el backbone «{name}», que no está en este dispositivo; por eso se usa {inUse}. Añade sus archivos en «Backbones» para seguir con él.',
  backboneAbsentAny:
    'El backbone con el que se dejó este proyecto no está en este dispositivo; por eso se usa {inUse}. Si era tuyo, añade sus archivos en «Backbones».',
  hostedDamaged:
    '{backbone} llegó dañado desde el servidor de esta aplicación, así que se sigue usando {inUse}. Si vuelve a ocurrir, quien cuida del servidor debe compilar la aplicación de nuevo.',
  recovered: 'El dispositivo se detuvo y se inició de nuevo. No se perdió nada.',
  updateReady: 'Hay un Headstart más nuevo listo.',
  movedToTest:
    '{count, plural, one {Una muestra pasó al conjunto de prueba: ya no se aprende de ella.} other {# muestras pasaron al conjunto de prueba: ya no se aprende de ellas.}}',
  movedToTrain:
    '{count, plural, one {Una muestra salió del conjunto de prueba: ahora se aprende de ella.} other {# muestras salieron del conjunto de prueba: ahora se aprende de ellas.}}',
  wholeRecordings:
    '{more, plural, one {Una de ellas pasó también porque es de la misma toma.} other {# de ellas pasaron también porque son de las mismas tomas.}}',
  testFolders:
    '{count, plural, one {# imagen estaba en carpetas de prueba: va al conjunto de prueba, y no se aprende de ella.} other {# imágenes estaban en carpetas de prueba: van al conjunto de prueba, y no se aprende de ellas.}}',
  foldersUnnamed:
    '{count, plural, one {El nombre de una carpeta no muestra nada, así que sus imágenes están en {names}. Pon a esa clase el nombre de lo que muestran.} other {Los nombres de # carpetas no muestran nada, así que sus imágenes están en {names}. Pon a esas clases el nombre de lo que muestran.}}',
  noClassNamed:
    '{count, plural, one {Un archivo se quedó fuera: no estaba en ninguna carpeta, así que nadie sabe qué muestra. Añádelo a una clase.} other {# archivos se quedaron fuera: no estaban en ninguna carpeta, así que nadie sabe qué muestran. Añádelos a una clase.}}',
  noClassCalled:
    '{count, plural, one {Un archivo se quedó fuera} other {# archivos se quedaron fuera}}: ninguna clase se llama {folders}. Añade esa clase en «Enseñar», o ponle a la carpeta el nombre de su clase; después elígela otra vez.',
  noHeadToTest: 'Aún no hay cabeza que evaluar. Enséñale dos clases, o abre una cabeza.',
  measured: '«{tool}»: la medición ha terminado.',
  measuringEnded: '«{tool}»: la medición se interrumpió.',
  look: 'Ver',
  setOpened:
    '«{name}» está abierto con {pictures, plural, one {# imagen} other {# imágenes}} para aprender y {tests, number} para evaluar.',
  projectReady: '«{name}» está listo. Tu proyecto sigue abierto hasta que abras este.',
  setFailed: 'No se pudieron dibujar las imágenes de «{name}». Cierra otras pestañas e inténtalo de nuevo.',
};
