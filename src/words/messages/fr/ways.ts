// The place Share: ways out and in.
import type { Translated } from '../translation';

export const ways: Translated<'ways'> = {
  out: 'Enregistrer et partager',
  outHint: 'Rien ne quitte cet appareil, sauf ce que vous enregistrez ou envoyez vous-même.',
  in: 'Ouvrir',
  inHint:
    'Choisissez un fichier ci-dessous, ou déposez-le ici ou n’importe où sur la page. Son nom n’importe pas : Headstart regarde ce qu’il contient.',
  inHintByTouch: 'Choisissez un fichier ci-dessous. Son nom n’importe pas : Headstart regarde ce qu’il contient.',
};
