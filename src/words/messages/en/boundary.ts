// What is said where a part of the page could not be drawn.

export const boundary = {
  // Of a panel, a dialog or anything else that is not the whole page.
  part: 'Something went wrong while this part of the page was drawn. Your samples are untouched, and everything else goes on.',
  page: 'Something went wrong while the page was drawn. Your samples are untouched.',
  again: 'Show it again',
  copy: 'Copy the details',
  copied: 'Copied',
  details: 'The details, to be copied by hand',
};
