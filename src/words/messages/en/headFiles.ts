// Why a head cannot be opened, and what to do.

export const headFiles = {
  otherEmbeddings:
    '“{file}” takes embeddings of {head, number} numbers, and its backbone makes {made, number}, so it cannot predict. Ask for it again.',
  otherMaps:
    '“{file}” takes feature maps of {head, number} numbers at each position, and its backbone makes {made, number}, so it cannot predict. Ask for it again.',
  noMaps:
    '“{file}” takes feature maps of {head, number} numbers at each position, and its backbone makes none, so it cannot predict. Ask for it again.',
  unreadable: '“{file}” could not be read from the disk. Choose it again.',
  noHead: '“{file}” is not a head. Heads end in .head.safetensors and are saved with “Save head”.',
  tooNew: '“{file}” was saved by a newer Headstart (version {version}). Reload this page to get it, then open the head again.',
  unknownKind:
    '“{file}” is a kind of head that this Headstart does not know (“{found}”). Reload this page to get the newest one, then open the head again.',
  cutShort: '“{file}” is cut short: part of it is missing. Ask for it again, or copy it once more.',
  notFinite: '“{file}” holds numbers that are not numbers (in “{tensor}”), so it cannot predict. Save the head again.',
  missingPart: '“{file}” lacks a part of a head (“{part}”). Save the head again.',
  wrongShape: 'The parts of “{file}” do not fit together (“{part}” is wrong). Save the head again.',
  tooLarge: '“{file}” holds more than a head can, or says it does. Choose another file.',
  parity: '“{file}” does not predict what it says it should, so it was changed after it was saved. Ask for it again.',
  changed: '“{file}” is not as it was saved: it was damaged or changed on its way. Ask for it again, or copy it once more.',
  otherProof:
    '“{file}” was changed after it was saved: the pictures in it that prove its answers are other ones. Ask for it again, or copy it once more.',
  nameless:
    '“{file}” has a {what, select, class {class} other {project}} whose name holds nothing that can be seen. Give it a name and save the head again.',
  tooManyClasses:
    'The head was not saved: a file holds at most {room} classes, and it knows {here}. Leave some out of learning, then save it.',
  tooLongEmbeddings:
    'The head was not saved: a file holds heads on embeddings of at most {room} numbers, and this backbone’s have {here}. Choose another backbone.',
  tooManyBytes:
    'The head was not saved: its file would take {here}, and nobody could open more than {room}. Choose another kind of head under “How it learns”.',
};
