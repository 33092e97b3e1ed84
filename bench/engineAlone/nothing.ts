// Kinds of drawn pictures that show nothing, and how many there are of each.
export const NOTHING = [
  ['black', 1],
  ['white', 1],
  ['noise in every pixel', 12],
  ['noise in patches', 12],
] as const;
