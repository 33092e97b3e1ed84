// Drawn sample sets: what they are, and how one is opened.

export const sampleSets = {
  title: 'Sample sets',
  intro:
    'No camera, or no time? These pictures are drawn here by the program, each one different, some dark or out of focus as from a camera. Still they look more alike than photos do. Nothing is downloaded. A set opens as a project of its own, beside the ones you have.',
  leaves: 'Leaves',
  trafficSigns: 'Traffic signs',
  digits: 'Written digits',
  dice: 'Dice',
  textures: 'Surfaces',
  faces: 'Faces',
  about:
    '{classes, plural, one {# class} other {# classes}}, {pictures, plural, one {# picture} other {# pictures}} to learn from and {tests, number} to test with',
  each: 'Pictures of each class',
  shortcut: 'With a shortcut',
  shortcutHint:
    'Each class stands on a background of its own colour. A head can learn the colour and miss the rest: a bias that you planted yourself.',
  open: 'Open',
  openNamed: 'Open {name} as a project',
  openAgain: 'Open again',
  openAgainNamed: 'Open again: {name}',
  shortcutName: '{name}, with a shortcut',
  drawing: 'Drawing',
  opening: 'Opening “{name}”',
  takingIn: 'Taking in',
  progress: '{done, number} of {total, number} pictures',
  failed: 'The pictures could not be drawn. Close other tabs and try again.',
  opened:
    '“{name}” is open with {pictures, plural, one {# picture} other {# pictures}} to learn from and {tests, number} to test with. Look at it in Teach, or compare with it here.',
  cancelled: 'Cancelled. What was taken in so far is kept in “{name}”.',
  preview: '{name}: one picture of each class',
};
