// The numbers behind a picture.

export const tables = {
  numbers: 'The numbers',
  csv: 'Save as CSV',
  svg: 'Save as SVG',
  png: 'Save as PNG',
  pngFailed: 'This browser could not draw the picture. Save it as SVG instead.',
};
