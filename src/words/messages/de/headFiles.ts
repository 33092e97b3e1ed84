// Why a head cannot be opened, and what to do.
import type { Translated } from '../translation';

export const headFiles: Translated<'headFiles'> = {
  otherEmbeddings:
    'Der Kopf „{file}“ nimmt Embeddings aus {head, number} Zahlen, und sein Backbone macht {made, number}: So kann er nichts vorhersagen. Lass dir die Datei noch einmal geben.',
  otherMaps:
    'Der Kopf „{file}“ nimmt Merkmalskarten mit {head, number} Zahlen an jeder Position, und sein Backbone macht {made, number}: So kann er nichts vorhersagen. Lass dir die Datei noch einmal geben.',
  noMaps:
    'Der Kopf „{file}“ nimmt Merkmalskarten mit {head, number} Zahlen an jeder Position, und sein Backbone macht keine: So kann er nichts vorhersagen. Lass dir die Datei noch einmal geben.',
  unreadable: '„{file}“ konnte nicht von der Festplatte gelesen werden. Wähle die Datei noch einmal.',
  noHead: '„{file}“ ist kein Kopf. Köpfe enden auf .head.safetensors und werden mit „Kopf speichern“ gespeichert.',
  tooNew:
    '„{file}“ wurde von einem neueren Headstart gespeichert (Version {version}). Lade diese Seite neu, um es zu bekommen, und öffne den Kopf dann noch einmal.',
  unknownKind:
    '„{file}“ ist eine Art von Kopf, die dieses Headstart nicht kennt („{found}“). Lade diese Seite neu, um das neueste zu bekommen, und öffne den Kopf dann noch einmal.',
  cutShort: '„{file}“ ist unvollständig: Ein Teil fehlt. Kopiere die Datei noch einmal, oder lass sie dir noch einmal geben.',
  notFinite: '„{file}“ enthält Zahlen, die keine sind (in „{tensor}“), und kann nichts vorhersagen. Speichere den Kopf noch einmal.',
  missingPart: '„{file}“ fehlt ein Teil eines Kopfes („{part}“). Speichere den Kopf noch einmal.',
  wrongShape: 'Die Teile von „{file}“ passen nicht zusammen („{part}“ ist falsch). Speichere den Kopf noch einmal.',
  tooLarge: '„{file}“ enthält mehr, als in einen Kopf passt, oder gibt das an. Wähle eine andere Datei.',
  parity:
    '„{file}“ sagt etwas anderes vorher, als darin steht; die Datei wurde also nach dem Speichern verändert. Lass sie dir noch einmal geben.',
  changed:
    '„{file}“ ist nicht mehr so, wie sie gespeichert wurde: Die Datei wurde unterwegs beschädigt oder verändert. Lass sie dir noch einmal geben, oder kopiere sie noch einmal.',
  otherProof:
    '„{file}“ wurde nach dem Speichern verändert: Die Bilder darin, die ihre Antworten belegen, sind andere. Lass dir die Datei noch einmal geben, oder kopiere sie noch einmal.',
  nameless:
    '„{file}“ hat {what, select, class {eine Klasse, deren} other {ein Projekt, dessen}} Name nichts Sichtbares enthält. Vergib einen Namen und speichere den Kopf noch einmal.',
  tooManyClasses:
    'Der Kopf wurde nicht gespeichert: Eine Datei fasst höchstens {room} Klassen, und er kennt {here}. Nimm einige vom Lernen aus und speichere dann.',
  tooLongEmbeddings:
    'Der Kopf wurde nicht gespeichert: Eine Datei fasst Köpfe für Embeddings aus höchstens {room} Zahlen, und die dieses Backbones haben {here}. Wähle ein anderes Backbone.',
  tooManyBytes:
    'Der Kopf wurde nicht gespeichert: Seine Datei hätte {here}, und mehr als {room} könnte niemand öffnen. Wähle unter „Wie er lernt“ eine andere Art von Kopf.',
};
