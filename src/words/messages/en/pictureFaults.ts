// Why a file was not taken as a picture, and what to do.

export const pictureFaults = {
  notAPicture: '“{name}” is not a picture.',
  unsupported:
    'This browser cannot open “{name}”: it does not know this kind of picture, or the file is damaged. Save it as JPEG or PNG first.',
  otherKind: '“{name}” is of a kind that is not taken here. Save it as JPEG or PNG first.',
  tooLarge: '“{name}” has more pixels than this browser can take in. Make it smaller first.',
  tooLong: '“{name}” takes more than {most, number} MiB, so it is not taken out of the zip. Make it smaller first.',
  encrypted: '“{name}” is protected by a password, so it is left out. Pack it without one.',
  otherPacking: '“{name}” is compressed in a way that cannot be read here, so it is left out. Pack it again as an ordinary zip.',
  empty: '“{name}” is empty: the file holds no bytes. Copy or download it once more.',
  unreadable: '“{name}” could not be read from where it lies. Choose it again.',
  cutShort: '“{name}” ends too early: most of the picture is missing. Copy or download it once more.',
  endsEarly:
    '{count, plural, one {{names} ends early: a part of the picture is missing. It was taken all the same.} other {{names} end early: a part of each picture is missing. They were taken all the same.}}',
  broken: '“{name}” is damaged.',
  more: '{count, plural, one {# more could not be taken either.} other {# more could not be taken either.}}',
  sample: 'This picture cannot be opened, so it is not learned.',
  embedding: 'On this device, the backbone cannot turn this picture into usable numbers, so it is not learned.',
};
