// The camera while it is off or being turned on.
import type { Translated } from '../translation';

export const stage: Translated<'stage'> = {
  turnOn: 'Allumer la caméra',
  hint: 'Maintenez ensuite le bouton d’une classe : chaque image de la caméra devient un <sample>exemple</sample> de cette <class>classe</class>.',
  drawn: 'Pas de caméra ? Utilisez des images dessinées',
  asking: 'Demande d’accès à la caméra. Si le navigateur vous le demande, autorisez-la.',
};
