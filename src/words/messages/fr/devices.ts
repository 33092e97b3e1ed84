// Devices: why this one, and why not another.
import type { Translated } from '../translation';

export const devices: Translated<'devices'> = {
  stopped:
    'L’appareil s’est arrêté ({device}). Il redémarre ; s’il ne démarre pas, un autre prend le relais. Vos exemples sont en sécurité.',
  startingAgain: 'redémarre…',
  starting: 'démarre…',
  waiting: 'attend le backbone…',
  none: 'aucun',
  simd: 'SIMD, {threads, plural, one {# fil d’exécution} other {# fils d’exécution}}.',
  noSimd: 'Sans SIMD, {threads, plural, one {# fil d’exécution} other {# fils d’exécution}}.',
  slow: 'Lent, mais toujours là.',
  adapter: 'Carte graphique : {adapter}.',
  nameless: 'Sa carte graphique ne dit pas son nom.',
  chosen: 'Vous l’avez choisi.',
  first: 'Il était prêt le premier. Recherche d’un plus rapide…',
  remembered: 'Le plus rapide sur cet appareil, mesuré ici.',
  fallback: '{why} C’est donc celui-ci qui sert.',
  software: 'Sur cet appareil, {device} ne tourne qu’en logiciel.',
  missing: 'Il n’y a pas de {device} ici.',
  disagrees: '{device} calcule autre chose ici (écart de {share}).',
  slower: '{device} n’est pas nettement plus rapide ici ({ratio} ×).',
  faster: '{device} a été mesuré {ratio} × aussi rapide que WASM.',
  unavailable: '{device} n’est pas disponible ici.',
  timeout: '{device} n’a pas répondu à temps.',
  failed: '{device} a échoué.',
};
