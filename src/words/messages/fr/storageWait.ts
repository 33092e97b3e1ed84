// What is said while the browser keeps the page waiting for its storage.
import type { Translated } from '../translation';

export const storageWait: Translated<'storageWait'> = {
  held: 'Un autre onglet tient vos projets ouverts avec un Headstart plus ancien. Fermez tous les autres onglets qui montrent {host} : celui-ci continuera alors de lui-même.',
  slow: 'Le navigateur n’a pas encore ouvert ce qu’il garde de vos projets. Si d’autres onglets montrent {host}, fermez-les : celui-ci continuera alors de lui-même.',
};
