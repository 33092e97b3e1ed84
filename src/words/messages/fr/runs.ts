// Learning by epochs: why it ended before its time.
import type { Translated } from '../translation';

export const runs: Translated<'runs'> = {
  diverged: 'Les nombres ont grandi sans fin : le taux d’apprentissage est trop élevé. Choisissez-en un plus petit et recommencez.',
  nothing: 'Il n’y a encore rien à apprendre : il faut deux classes avec des exemples, et un backbone prêt.',
  noBlock:
    'Ce backbone ne finit pas par une convolution 1 × 1 ; sa dernière partie ne peut donc pas être ajustée ici. Choisissez un autre backbone.',
  tooLarge:
    'L’ajustement fin regarde toutes les images à la fois, et c’est trop pour cet onglet. Avec ce backbone, il peut en prendre {most, number} : excluez une classe de l’apprentissage, ou retirez des exemples.',
  stopped:
    'L’appareil s’est arrêté pendant l’apprentissage. Ce qui a été appris jusque-là est conservé : appuyez sur « Entraîner encore » dès que le backbone est de retour.',
  failed: 'L’apprentissage a échoué. Recommencez, ou choisissez un autre appareil.',
};
