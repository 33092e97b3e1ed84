// Uploads that ended before all files were taken in.

export const uploads = {
  takenOver:
    'Another tab took “{project}” over, which ended the upload here: {total, plural, one {the file was not taken in} other {{left, number} of {total, number} files were not taken in}}.',
  left: 'The upload to “{project}” ended when that project was left: {total, plural, one {the file was not taken in} other {{left, number} of {total, number} files were not taken in}}.',
  classGone:
    'The class they were meant for was deleted meanwhile, so {total, plural, one {the file was not taken in} other {{left, number} of {total, number} files were not taken in}}. Upload them to another class if you want them.',
  failed:
    'The upload stopped: {total, plural, one {the file was not taken in} other {{left, number} of {total, number} files were not taken in}}.',
  earlier:
    'The last upload to “{project}” ended early: {total, plural, one {the file was not taken in} other {{left, number} of {total, number} files were not taken in}}. Choose them again if you want them.',
  elsewhere:
    'Taking “{project}” over ended an upload in the other tab: {total, plural, one {the file was not taken in} other {{left, number} of {total, number} files were not taken in}}. That tab can take it back and go on.',
  ofFile:
    'Not all of a file came into “{project}”: {total, plural, one {its picture is missing} other {{left, number} of {total, number} pictures are missing}}. Merge the file into it again for the rest.',
  newer:
    'A newer Headstart in another tab ended the upload here: {total, plural, one {the file was not taken in} other {{left, number} of {total, number} files were not taken in}}. Reload the page to get it, then choose them again.',
  classBack:
    'The class they were meant for was away for a while, so {total, plural, one {the file was not taken in} other {{left, number} of {total, number} files were not taken in}}.',
};
