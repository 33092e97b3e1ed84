// Why a backbone, or its pretraining classes, did not arrive, and what to do.
import type { Translated } from '../translation';

export const fetching: Translated<'fetching'> = {
  offline: 'Das Backbone konnte nicht geholt werden: Es besteht keine Verbindung. Verbinde dich und versuche es noch einmal.',
  silent:
    'Der Server des Backbones gibt keine Antwort, die diese Seite lesen darf. Grund kann die Verbindung sein, ein Filter auf dem Weg oder die Regel des Servers gegen andere Seiten (CORS). Versuche es noch einmal oder wähle ein anderes.',
  cors: 'Der Server des Backbones antwortet, lässt aber keine andere Seite von ihm lesen (CORS). Wähle ein anderes.',
  tooLarge: 'Was der Server sendet, ist zu groß für ein Backbone und wird deshalb nicht angenommen. Wähle ein anderes.',
  notFound: 'Das Backbone ist nicht mehr an seiner Adresse. Versuche es später noch einmal oder wähle ein anderes.',
  refused: 'Der Server des Backbones lehnte ab. Versuche es später noch einmal oder wähle ein anderes.',
  cutShort: 'Das Backbone kam unvollständig an. Versuche es noch einmal.',
  damaged: 'Das Backbone kam beschädigt an oder wurde unterwegs verändert und wird deshalb nicht benutzt. Versuche es noch einmal.',
  noBackbone: 'Was ankam, ist kein Backbone. Die Adresse führt vielleicht zu etwas anderem.',
  ownGone: 'Dieses eigene Backbone ist nicht mehr auf diesem Gerät. Füge seine Dateien unter „Backbones“ wieder hinzu.',
  cancelled: 'Das Laden des Backbones wurde abgebrochen.',
  classesOffline:
    'Die Vortrainingsklassen des Backbones konnten nicht geholt werden: Es besteht keine Verbindung. Verbinde dich und versuche es noch einmal.',
  classesSilent:
    'Der Server mit den Vortrainingsklassen des Backbones gibt keine Antwort, die diese Seite lesen darf. Versuche es später noch einmal.',
  classesNotFound: 'Die Vortrainingsklassen des Backbones sind nicht mehr an ihrer Adresse. Versuche es später noch einmal.',
  classesRefused: 'Der Server mit den Vortrainingsklassen des Backbones lehnte ab. Versuche es später noch einmal.',
  classesCutShort: 'Die Vortrainingsklassen des Backbones kamen unvollständig an. Versuche es noch einmal.',
  classesDamaged:
    'Die Vortrainingsklassen des Backbones kamen beschädigt an oder wurden unterwegs verändert und werden deshalb nicht benutzt. Versuche es noch einmal.',
  classesOdd: 'Was ankam, sind nicht die Vortrainingsklassen dieses Backbones; sie werden deshalb nicht benutzt.',
  classesCancelled: 'Das Holen wurde abgebrochen.',
};
