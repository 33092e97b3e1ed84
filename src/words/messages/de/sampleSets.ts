// Drawn sample sets: what they are, and how one is opened.
import type { Translated } from '../translation';

export const sampleSets: Translated<'sampleSets'> = {
  title: 'Beispielsammlungen',
  intro:
    'Keine Kamera oder keine Zeit? Diese Bilder zeichnet das Programm hier, jedes anders, manche dunkel oder unscharf wie von einer Kamera. Trotzdem ähneln sie einander mehr als Fotos. Nichts wird heruntergeladen. Eine Sammlung öffnet sich als eigenes Projekt neben deinen anderen.',
  leaves: 'Blätter',
  trafficSigns: 'Verkehrszeichen',
  digits: 'Geschriebene Ziffern',
  dice: 'Würfel',
  textures: 'Oberflächen',
  faces: 'Gesichter',
  about:
    '{classes, plural, one {# Klasse} other {# Klassen}}, {pictures, plural, one {# Bild} other {# Bilder}} zum Lernen und {tests, number} zum Testen',
  each: 'Bilder je Klasse',
  shortcut: 'Mit einer Abkürzung',
  shortcutHint:
    'Jede Klasse steht vor einem Hintergrund in ihrer eigenen Farbe. Ein Kopf kann die Farbe lernen und den Rest übersehen: eine Verzerrung (Bias), die du selbst eingebaut hast.',
  open: 'Öffnen',
  openNamed: '{name} als Projekt öffnen',
  openAgain: 'Erneut öffnen',
  openAgainNamed: 'Erneut öffnen: {name}',
  shortcutName: '{name}, mit einer Abkürzung',
  drawing: 'Wird gezeichnet',
  opening: '„{name}“ wird geöffnet',
  takingIn: 'Wird hinzugefügt',
  progress: '{done, number} von {total, number} Bildern',
  failed: 'Die Bilder konnten nicht gezeichnet werden. Schließe andere Tabs und versuche es noch einmal.',
  opened:
    '„{name}“ ist geöffnet, mit {pictures, plural, one {# Bild} other {# Bildern}} zum Lernen und {tests, number} zum Testen. Sieh es dir unter „Lehren“ an, oder vergleiche hier damit.',
  cancelled: 'Abgebrochen. Was bis dahin hinzugefügt wurde, liegt in „{name}“.',
  preview: '{name}: ein Bild jeder Klasse',
};
