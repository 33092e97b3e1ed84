// The place Compare: its sections.

export const comparePlace = {
  sections: 'What to compare',
  columns: 'Side by side',
  curve: 'Learning curve',
  ladder: 'Ladder',
  map: 'Map',
  cost: 'Cost',
  bias: 'Bias',
  sets: 'Sample sets',
  openSet: 'Use drawn samples',
  inside: 'Look inside',
  report: 'Report',
  behindSamples: 'This was measured on other samples than there are now.',
  behindBackbone: 'This was measured with another backbone than the one in use now.',
  behindSettings: 'Settings have changed since this was measured.',
  unread: 'What was measured here before could not be read.',
  linkAsks:
    'This link asks for other settings of your heads: {parts}. If you use them, your head learns again with them; until then nothing changes.',
  linkTake: 'Use these settings',
  linkTaken: 'Your head learns with the settings of the link.',
};
