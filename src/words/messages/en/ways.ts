// The place Share: ways out and in.

export const ways = {
  out: 'Out',
  outHint: 'Nothing leaves this device but the file you save.',
  in: 'In',
  inHint: 'Choose a file below, or drop it here or anywhere on the page. What it is shows by what is in it, not by its name.',
};
