// Pictures that are drawn, for a gallery that has no camera.

const KINDS = [
  { ground: '#27407d', mark: '#f0a030', shape: 'disc' },
  { ground: '#7fa98a', mark: '#24432f', shape: 'hill' },
  { ground: '#b98f74', mark: '#f3e3c8', shape: 'bars' },
] as const;

/** The address of a small drawing of kind 0, 1 or 2; `seed` moves its parts. */
export function drawing(kind: number, seed = 0): string {
  const { ground, mark, shape } = KINDS[kind % KINDS.length] ?? KINDS[0];
  const x = 50 + 14 * Math.sin(seed * 1.7);
  const y = 52 + 12 * Math.cos(seed * 2.3);
  const drawn = {
    disc: `<circle cx="${x}" cy="${y}" r="27"/>`,
    hill: `<path d="M0 100 L${x} ${y - 24} L100 100Z"/>`,
    bars: `<path d="M${x - 30} 20h12v60h-12zM${x - 6} ${y - 30}h12v60h-12zM${x + 18} 26h12v50h-12z"/>`,
  }[shape];
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="${ground}" d="M0 0h100v100H0z"/><g fill="${mark}">${drawn}</g></svg>`)}`;
}

/** `count` names, `prefix-0` and on. */
export function names(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}-${i}`);
}
