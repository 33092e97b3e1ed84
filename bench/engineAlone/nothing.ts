// Kinds of drawn pictures that show nothing, and how many there are of each:
// from other seeds and of other shades than those that the app compares with.
export const NOTHING = [
  ['black', 1],
  ['white', 1],
  ['noise in every pixel', 12],
  ['noise in patches', 12],
  ['grey', 6],
  ['one colour', 8],
  ['dark, with grain', 4],
  ['bright, with grain', 4],
] as const;
