// Names as they were before a browser or a system told a second copy from the first.

/** Chrome's and Edge's " (1)", Firefox's "(1)", Safari's "-2", macOS's " copy 2", each before the ending; and ".txt" behind it. */
const TOLD_APART = /(?<=\S)(?: ?\(\d{1,4}\)|-\d{1,4}| copy(?: \d{1,4})?)(?=(?:\.[a-z]+)?$)/i;

/** The name that a file had before it was told apart; the same where it was not. Which is meant is for the caller to find out. */
export function firstName(name: string): string {
  return name.replace(/(\.(?:json|bin))\.txt$/i, '$1').replace(TOLD_APART, '');
}
