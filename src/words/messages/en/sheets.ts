// Places other than Teach: what their sheets are called, and the ways between places.

export const sheets = {
  toTeach: 'Go to Teach',
  aboutHead: 'About this head',
  openOrShare: 'Open or share',
  next: 'Next: {section}',
  onwards: 'Go on',
  sectionsBefore: 'Sections before',
  sectionsAfter: 'More sections',
};
