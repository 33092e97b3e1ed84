// The place Share: ways out and in.

export const ways = {
  out: 'Save and share',
  outHint: 'Nothing leaves this device but what you save or send yourself.',
  in: 'Open',
  inHint: 'Choose a file below, or drop it here or anywhere on the page. Its name does not matter: Headstart looks at what is in it.',
  inHintByTouch: 'Choose a file below. Its name does not matter: Headstart looks at what is in it.',
};
