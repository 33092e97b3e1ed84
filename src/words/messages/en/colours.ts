// The colours of classes, by their keys.

export const colours = {
  blue: 'blue',
  orange: 'orange',
  green: 'green',
  pink: 'pink',
  cyan: 'cyan',
  red: 'red',
  violet: 'violet',
  ochre: 'ochre',
  lime: 'lime',
  brown: 'brown',
  navy: 'navy',
  slate: 'slate',
};
