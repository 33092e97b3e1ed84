// Projects as files: saved, opened, merged, and why not.

export const projectFiles = {
  busy: 'Nothing was done with “{name}”: another file is being saved or opened. Wait for it, or cancel it under “Share”, then try again.',
  waits: '“{name}” is opened after the file that is being saved or opened now.',
  unknown: '“{file}” is nothing that can be opened here. What can be is listed under “Open”.',
  picturesHere:
    '{count, plural, one {“{file}” is a picture.} other {These are # pictures.}} Put pictures into a class under “Teach”, or try them under “Test”.',
  stopped: 'It stopped. Nothing here has changed. Try again.',
  saved:
    'Saved “{name}”: {projects, plural, one {{samples, plural, one {# sample} other {# samples}}{tests, plural, =0 {} one { and # test picture} other { and # test pictures}}} other {# projects with {samples, plural, one {# sample} other {# samples}}{tests, plural, =0 {} one { and # test picture} other { and # test pictures}}}}.',
  savedLacking:
    'Saved “{name}” with {pictures, plural, one {# picture} other {# pictures}}. {missing, plural, one {# picture} other {# pictures}} could not be read on this device, so they are not in it.',
  notInIt: '“{name}” could not be read on this device, so it is not in the file. Reload this page, then save again.',
  partlyInIt: 'Of “{name}” this could not be read on this device, so it is not in the file: {parts}. Reload this page, then save again.',
  partHeads: 'trained heads',
  partSplit: 'which recordings are tested together',
  partHistory: 'earlier scores',
  partMeasured: 'what was measured under “Compare”',
  partChanges: 'what another tab has changed',
  measuredTooLong:
    'Of what was measured under “Compare” in “{name}” some is too long for a file, so it is not in it. Measure it again where you open the file.',
  backboneNotInIt: 'Your backbone “{name}” could not be read on this device, so it is not in the file. Keep its own files beside it.',
  backboneLeft:
    'The backbone “{name}” in the file is damaged or does not run here, so it is left out. Add its own files under “Backbones”.',
  noRoomInIt: 'The file is full, so “{name}” is not in it. Open that project and save it to a file of its own.',
  tooLargeToSave: '“{name}” is too large for a file that could be opened again, so none was saved. Save its pictures in folders instead.',
  opened:
    'Opened as “{name}”, with {samples, plural, one {# sample} other {# samples}}{tests, plural, =0 {} one { and # test picture} other { and # test pictures}}.',
  openedSeveral:
    'Took in {projects, plural, one {# project} other {# projects}} with {samples, plural, one {# sample} other {# samples}}{tests, plural, =0 {} one { and # test picture} other { and # test pictures}}.',
  openedLacking:
    'Opened as “{name}”, with {samples, plural, one {# sample} other {# samples}}{tests, plural, =0 {} one { and # test picture} other { and # test pictures}}. Damaged in the file, and so left out: {left}.',
  openedSeveralLacking:
    'Took in {projects, plural, one {# project} other {# projects}} with {samples, plural, one {# sample} other {# samples}}{tests, plural, =0 {} one { and # test picture} other { and # test pictures}}. Damaged in the file, and so left out: {left}.',
  lostPictures: '{count, plural, one {# picture} other {# pictures}}',
  lostHeads: '{count, plural, one {# head} other {# heads}}',
  projectsLost:
    '{count, plural, one {The project “{name}” in the file could not be read, so it is left out.} other {# projects in the file could not be read, so they are left out. The first of them is “{name}”.}}',
  overTagged:
    '{samples, plural, one {# sample in the file has} other {# samples in the file have}} more than {most, number} tags: the first {most, number} came in, the others did not.',
  overTaggedMerged:
    'Together with the tags of the file, {samples, plural, one {# sample has} other {# samples have}} more than {most, number}: the first {most, number} stay, the others are left out.',
  withoutFolder:
    '{count, plural, one {# picture in the file lies in no folder. Nothing says its class, so it is left out.} other {# pictures in the file lie in no folder. Nothing says their class, so they are left out.}} To have them, unpack the file and add them to a class under “Teach”.',
  picturesLost:
    '{count, plural, one {# picture is damaged in the file, so it is left out.} other {# pictures are damaged in the file, so they are left out.}}',
  merged:
    'Merged “{name}”: {added, plural, one {# sample} other {# samples}}{tests, plural, =0 {} one {, # test picture} other {, # test pictures}} and {classes, plural, one {# new class} other {# new classes}} came in.',
  mergedPart:
    'Merging “{name}” ended early: {pictures, plural, one {# picture} other {# pictures}} came in, {left, plural, one {# did} other {# did}} not. Merge it again to go on: what is here is passed over.',
  mergeLeft:
    'You left “{into}” while “{name}” was being merged into it: {pictures, plural, one {# picture} other {# pictures}} came in, {left, plural, one {# did} other {# did}} not. Open it and merge the file again to go on: what is there is passed over.',
  notAProject: '“{file}” is not a project. Projects end in .headstart and are saved under “Share”.',
  tooNew: '“{file}” was saved by a newer Headstart (version {version}). Reload this page to get it, then open the file again.',
  damaged: '“{file}” is damaged (at “{where}”), so it was not opened. Ask for it again.',
  archive: '“{file}” is damaged or not whole, so it cannot be opened. Copy it once more, or ask for it again.',
  noFiles: 'There are no files in “{file}”. Pack them once more, or ask for it again.',
  encrypted: '“{file}” is protected by a password, so it cannot be read. Ask for it without one.',
  leadsOut:
    '“{file}” holds a path that leads out of its own folder (“{path}”), so it was not opened. Pack the files once more, from within their folder.',
  otherPacking: '“{file}” is compressed in a way that cannot be read here. Pack it again as an ordinary zip.',
  tooLarge: '“{file}” holds more than a project can, or says it does. Choose another file.',
  unreadable: '“{file}” could not be read from the disk. Choose it again.',
  noFolders:
    '“{file}” holds {pictures, plural, one {# picture in no folder, so nothing says its class} other {# pictures in no folder, so nothing says their classes}}. Pack them in a folder for each class, named like it. Or unpack the file and add them to a class under “Teach”.',
  noneRead:
    '{pictures, plural, one {The only picture in “{file}” could not be read} other {None of the # pictures in “{file}” could be read}}, so nothing of it was taken in.',
  copyAgain: 'Copy it once more, or ask for it again.',
  severalHeads: '“{file}” holds several heads. Unpack it, then open the one you want.',
  archives: '“{file}” holds other archives. Unpack it, then open the one you want.',
  several: '“{file}” holds several projects, and one can be merged at a time. Open it first, then save the one you want.',
  storage: '“{file}” was not taken in. {why}',
  cancelled: 'Cancelled: “{file}” was not opened.',
  saving: 'Saving “{name}”',
  reading: 'Reading “{name}”',
  taking: 'Taking in “{name}”',
  comparing: 'Comparing “{name}” with what is here',
  merging: 'Merging “{name}”',
  doneOf: '{done, number} of {of, plural, one {# sample} other {# samples}}',
};
