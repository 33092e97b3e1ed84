// Devices: why this one, and why not another.

export const devices = {
  stopped:
    'The device stopped ({device}). It is being started again; if it does not start, another device takes over. Your samples are safe.',
  startingAgain: 'starting again …',
  starting: 'starting …',
  waiting: 'waiting for the backbone …',
  none: 'none',
  simd: 'SIMD, {threads, plural, one {# thread} other {# threads}}.',
  noSimd: 'No SIMD, {threads, plural, one {# thread} other {# threads}}.',
  slow: 'Slow, but always there.',
  adapter: 'Graphics: {adapter}.',
  nameless: 'Its graphics card does not tell its name.',
  chosen: 'You chose it.',
  first: 'It was ready first. Looking for something faster …',
  remembered: 'Fastest on this device, as measured here.',
  fallback: '{why} So this one is used.',
  software: 'On this device {device} runs in software only.',
  missing: 'There is no {device} here.',
  disagrees: '{device} gives other results here (off by {share}).',
  slower: '{device} is not clearly faster here ({ratio} ×).',
  faster: '{device} was measured {ratio} × as fast as WASM.',
  unavailable: '{device} is not available here.',
  timeout: '{device} did not answer in time.',
  failed: '{device} failed.',
};
