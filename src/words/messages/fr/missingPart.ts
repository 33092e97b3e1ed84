// What is said where a part of the app could not be fetched.
import type { Translated } from '../translation';

export const missingPart: Translated<'missingPart'> = {
  unreachable: 'Une partie de l’application n’a pas pu être récupérée. Y a-t-il une connexion ?',
  newer:
    'Un Headstart plus récent est sur le serveur, et cette partie de l’ancien n’y est plus. Rechargez pour obtenir le nouveau ; vos exemples sont conservés.',
};
