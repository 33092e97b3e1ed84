// The numbers behind a picture.

export const tables = {
  numbers: 'The numbers',
  csv: 'Save as CSV',
};
