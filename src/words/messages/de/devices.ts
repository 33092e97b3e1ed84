// Devices: why this one, and why not another.
import type { Translated } from '../translation';

export const devices: Translated<'devices'> = {
  stopped:
    'Das Gerät ist ausgefallen ({device}). Es wird neu gestartet; startet es nicht, übernimmt ein anderes. Deine Beispiele sind sicher.',
  startingAgain: 'startet neu …',
  starting: 'startet …',
  waiting: 'wartet auf das Backbone …',
  none: 'keines',
  simd: 'SIMD, {threads, plural, one {# Thread} other {# Threads}}.',
  noSimd: 'Kein SIMD, {threads, plural, one {# Thread} other {# Threads}}.',
  slow: 'Langsam, aber immer da.',
  adapter: 'Grafik: {adapter}.',
  nameless: 'Seine Grafikkarte nennt ihren Namen nicht.',
  chosen: 'Du hast es gewählt.',
  first: 'Es war zuerst bereit. Etwas Schnelleres wird gesucht …',
  remembered: 'Am schnellsten auf diesem Gerät, hier gemessen.',
  fallback: '{why} Deshalb wird dieses benutzt.',
  software: 'Auf diesem Gerät läuft {device} nur in Software.',
  missing: 'Hier gibt es kein {device}.',
  disagrees: '{device} rechnet hier etwas anderes aus (Abweichung {share}).',
  slower: '{device} ist hier nicht deutlich schneller ({ratio} ×).',
  faster: '{device} ist nach Messung {ratio} × so schnell wie WASM.',
  unavailable: '{device} ist hier nicht verfügbar.',
  timeout: '{device} hat nicht rechtzeitig geantwortet.',
  failed: '{device} ist gescheitert.',
};
