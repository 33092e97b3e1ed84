// What is said where a part of the app could not be fetched.
import type { Translated } from '../translation';

export const missingPart: Translated<'missingPart'> = {
  unreachable: 'Ein Teil der App konnte nicht geholt werden. Besteht eine Verbindung?',
  newer:
    'Auf dem Server ist ein neueres Headstart, und dieser Teil des älteren ist nicht mehr da. Lade neu, um das neuere zu bekommen; deine Beispiele bleiben.',
};
