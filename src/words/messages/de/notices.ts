// Messages that pass: what was just done, and what was not.
import type { Translated } from '../translation';

export const notices: Translated<'notices'> = {
  dismiss: 'Schließen',
  undo: 'Rückgängig',
  times: '{count, number}-mal',
  classRemoved: 'Klasse „{name}“ gelöscht.',
  samplesRemoved: '{count, plural, one {Ein Beispiel gelöscht.} other {# Beispiele gelöscht.}}',
  samplesMoved: '{count, plural, one {Ein Beispiel nach „{to}“ verschoben.} other {# Beispiele nach „{to}“ verschoben.}}',
  tagged: '{count, plural, one {Ein Beispiel hat} other {# Beispiele haben}} jetzt das Schlagwort „{tag}“.',
  untagged: 'Das Schlagwort „{tag}“ ist von {count, plural, one {einem Beispiel} other {# Beispielen}} entfernt.',
  linkPartly: 'Dem Link konnte nicht ganz gefolgt werden: {parts}. Die Adresse sagt jetzt, was gezeigt wird.',
  labelsConfirmed: '{count, plural, one {Die Klasse von einem Beispiel bestätigt.} other {Die Klassen von # Beispielen bestätigt.}}',
  namesAlike:
    'Zwei Klassen heißen „{name}“. Die spätere wird als „{shown}“ gezeigt und gespeichert: Benenne sie um, oder verschiebe ihre Beispiele in die andere und lösche sie.',
  namesNearlyAlike:
    'Zwei Klassen heißen fast gleich: „{first}“ und „{name}“. Wenn beide dasselbe meinen, verschiebe die Beispiele der einen in die andere und lösche sie.',
  writtenAnew:
    'Was dieser Browser aufbewahrt hatte, wurde gelöscht; „{name}“ wurde deshalb neu gespeichert, mit {samples, plural, one {einem Bild} other {# Bildern}}.',
  writtenAnewWithout:
    'Was dieser Browser aufbewahrt hatte, wurde gelöscht; „{name}“ wurde deshalb neu gespeichert, mit {samples, plural, one {einem Bild} other {# Bildern}}. {lost, plural, one {Ein Bild ist verloren; der Kopf kennt es, bis du das Backbone wechselst.} other {# Bilder sind verloren; der Kopf kennt sie, bis du das Backbone wechselst.}}',
  samplesFound:
    '{count, plural, one {Ein Beispiel gehörte zu keiner Klasse mehr. Du findest es unter „{name}“.} other {# Beispiele gehörten zu keiner Klasse mehr. Du findest sie unter „{name}“.}}',
  runCutShort:
    '„{head}“ war noch nicht fertig mit dem Lernen, als dieses Projekt zuletzt offen war: Es war bei Epoche {epoch, number} von {epochs, number}. Der Kopf, der bis dahin entstanden war, ist erhalten.',
  runCutShortNothing:
    '„{head}“ war noch nicht fertig mit dem Lernen, als dieses Projekt zuletzt offen war. Die erste Epoche war nicht zu Ende, von diesem Lauf ist deshalb nichts erhalten.',
  projectElsewhere: 'Ein anderer Tab arbeitet an diesem Projekt, es wurde deshalb nicht gelöscht. Schließe zuerst jenen Tab.',
  triedRemoved: '{count, plural, one {Ein probiertes Bild entfernt.} other {# probierte Bilder entfernt.}}',
  trialStopped:
    'Das Probieren endete vorzeitig. {left, plural, one {Eine Datei wurde nicht probiert: Wähle sie noch einmal.} other {# Dateien wurden nicht probiert: Wähle sie noch einmal.}}',
  nothingToPaste: 'In der Zwischenablage ist kein Bild. Kopiere eins und füge es noch einmal ein.',
  readOnly:
    'Es wurden keine Bilder hinzugefügt: Dieses Projekt kann hier nur angesehen werden. Die Meldung oben auf der Seite sagt, warum.',
  stillOpening: 'Dein Projekt wird noch geöffnet. Füge die Bilder gleich noch einmal hinzu.',
  addressDropped:
    'Von anderen Seiten wird nichts geholt. Speichere das Bild und lege seine Datei hier ab, oder kopiere es und füge es ein.',
  nothingDropped: 'Es gab keine Datei zum Hinzufügen. Verborgene Ordner und Dateien, die zum Betriebssystem gehören, werden ausgelassen.',
  headsLeft:
    'Es kann immer nur ein Kopf benutzt werden: „{opened}“ ist geöffnet. {count, plural, one {Der andere wurde nicht geöffnet.} other {Die anderen # wurden nicht geöffnet.}}',
  headSaved: '„{name}“ gespeichert. Wer die Datei öffnet, hat deinen Kopf, ohne deine Bilder.',
  backboneRemoved: 'Backbone „{name}“ von diesem Gerät entfernt.',
  backboneNotKept:
    '{name} ist in Gebrauch, aber dieser Browser konnte es nicht behalten (sein Speicherplatz ist vielleicht voll). Nächstes Mal muss es wieder geholt oder hinzugefügt werden.',
  partMissing: 'Ein Teil der App konnte nicht geholt werden. Verbinde dich mit dem Internet und versuche es noch einmal.',
  cameraGone: 'Die gewählte Kamera ist nicht mehr da, deshalb wird „{instead}“ benutzt. Wähle eine unter „Kamera-Optionen“.',
  cameraGoneAny: 'Die gewählte Kamera ist nicht mehr da, deshalb wird eine andere benutzt. Wähle eine unter „Kamera-Optionen“.',
  backboneAbsent:
    'Dieses Projekt wurde mit dem Backbone „{name}“ verlassen. Er ist nicht auf diesem Gerät, deshalb ist {inUse} in Gebrauch. Füge seine Dateien unter „Backbones“ hinzu, um damit weiterzumachen.',
  backboneAbsentAny:
    'Der Backbone, mit dem dieses Projekt verlassen wurde, ist nicht auf diesem Gerät, deshalb ist {inUse} in Gebrauch. War es ein eigener, füge seine Dateien unter „Backbones“ hinzu.',
  hostedDamaged:
    '{backbone} kam vom eigenen Server dieser App beschädigt an, deshalb bleibt {inUse} in Gebrauch. Passiert das wieder, muss die App auf dem Server neu gebaut werden.',
  recovered: 'Das Gerät war ausgefallen und wurde neu gestartet. Nichts ist verloren.',
  updateReady: 'Ein neueres Headstart ist bereit.',
  movedToTest:
    '{count, plural, one {Ein Beispiel in den Testsatz verschoben: Daraus wird nicht mehr gelernt.} other {# Beispiele in den Testsatz verschoben: Daraus wird nicht mehr gelernt.}}',
  movedToTrain:
    '{count, plural, one {Ein Beispiel aus dem Testsatz geholt: Daraus wird jetzt gelernt.} other {# Beispiele aus dem Testsatz geholt: Daraus wird jetzt gelernt.}}',
  wholeRecordings:
    '{more, plural, one {Eines davon kam mit, weil es zur selben Aufnahme gehört.} other {# davon kamen mit, weil sie zu denselben Aufnahmen gehören.}}',
  testFolders:
    '{count, plural, one {# Bild lag in Testordnern: Es kommt in den Testsatz, und aus ihm wird nicht gelernt.} other {# Bilder lagen in Testordnern: Sie kommen in den Testsatz, und aus ihnen wird nicht gelernt.}}',
  foldersUnnamed:
    '{count, plural, one {Der Name eines Ordners zeigt nichts, seine Bilder sind deshalb in {names}. Benenne diese Klasse nach dem, was sie zeigen.} other {Die Namen von # Ordnern zeigen nichts, ihre Bilder sind deshalb in {names}. Benenne diese Klassen nach dem, was sie zeigen.}}',
  noClassNamed:
    '{count, plural, one {Eine Datei blieb draußen: Sie lag in keinem Ordner, also weiß niemand, was sie zeigt. Füge sie einer Klasse hinzu.} other {# Dateien blieben draußen: Sie lagen in keinem Ordner, also weiß niemand, was sie zeigen. Füge sie einer Klasse hinzu.}}',
  noClassCalled:
    '{count, plural, one {Eine Datei blieb draußen} other {# Dateien blieben draußen}}: Keine Klasse heißt {folders}. Füge diese Klasse unter „Lehren“ hinzu, oder nenne den Ordner wie seine Klasse; wähle ihn dann noch einmal.',
  noHeadToTest: 'Es gibt noch keinen Kopf zu testen. Bring ihm zwei Klassen bei, oder öffne einen Kopf.',
  measured: '„{tool}“ ist gemessen.',
  measuringEnded: '„{tool}“ endete, bevor alles gemessen war.',
  look: 'Ansehen',
  setOpened: '„{name}“ ist geöffnet, mit {pictures, plural, one {# Bild} other {# Bildern}} zum Lernen und {tests, number} zum Testen.',
  projectReady: '„{name}“ ist bereit. Dein Projekt bleibt offen, bis du dieses öffnest.',
  setFailed: 'Die Bilder von „{name}“ konnten nicht gezeichnet werden. Schließe andere Tabs und versuche es noch einmal.',
};
