// A share as the page writes it, like the app: what is neither none nor all is not said to be. The page is a program of its own, in the
// language of its head: it has none of the app's `words`.

/** Writes a share, 0 … 1, in a language: 0.4852 → "49%", 0.0015 → "0.2%", 0.0002 → "< 0.1%". */
export function shownShare(share: number, language: string): string {
  if (share === 0 || share === 1 || (share >= 0.005 && share < 0.995))
    return new Intl.NumberFormat(language, { style: 'percent' }).format(share);
  const tenths = new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  if (share < 0.0005) return `\u2066< ${tenths.format(0.001)}\u2069`;
  return share >= 0.9995 ? `\u2066> ${tenths.format(0.999)}\u2069` : tenths.format(share);
}
