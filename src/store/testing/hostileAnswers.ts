// What each file that is made to harm is told at each door, by the ids of its messages: for the test of doors.

/** Where a door is not named: 'file' for a project, that of a project for a merge, and else the usual answer below. */
interface Answers {
  readonly file: string;
  readonly head?: string;
  readonly project?: string;
  readonly merge?: string;
  readonly zip?: string;
  /** As a backbone's loose file. */
  readonly loose?: string;
  readonly picture?: string;
}

const ANSWERS: Readonly<Record<string, Answers>> = {
  nothing: { file: 'pictureFaults.empty', picture: 'pictureFaults.empty' },
  'a text': { file: 'projectFiles.unknown', project: 'projectFiles.archive' },
  'a text with a link that is damaged': { file: 'link.damaged', head: 'headFiles.noHead', project: 'projectFiles.archive' },
  'a text with a link that unpacks to 100 MB': { file: 'link.damaged', head: 'headFiles.noHead', project: 'projectFiles.archive' },
  'a text of 100 MB that begins with a link': {
    file: 'projectFiles.unknown',
    project: 'projectFiles.archive',
    loose: 'ownBackbones.tooLarge',
  },
  'a scripted SVG': { file: 'projectFiles.unknown', project: 'projectFiles.archive', picture: 'pictureFaults.otherKind' },
  'a picture of billions of pixels': { file: 'projectFiles.unknown', project: 'projectFiles.archive', picture: 'pictureFaults.tooLarge' },
  'the beginning of an archive': { file: 'projectFiles.archive', head: 'projectFiles.archive' },
  'a project cut short': { file: 'projectFiles.archive', head: 'projectFiles.archive' },
  'a project cut in the middle': { file: 'projectFiles.archive', head: 'projectFiles.archive' },
  'a project with a password': { file: 'projectFiles.encrypted', zip: 'ownBackbones.encrypted' },
  'pictures with a password': { file: 'projectFiles.encrypted', zip: 'ownBackbones.noTopology' },
  'pictures, some of which have a password': { file: 'pictureFaults.encrypted projectFiles.noneRead', zip: 'ownBackbones.noTopology' },
  'pictures packed in a way that is not read': { file: 'pictureFaults.otherPacking projectFiles.noneRead', zip: 'ownBackbones.noTopology' },
  'a project packed in a way that is not read': { file: 'projectFiles.otherPacking' },
  'a page packed in a way that is not read': {
    file: 'projectFiles.otherPacking',
    head: 'projectFiles.otherPacking',
    project: 'projectFiles.notAProject',
  },
  'pictures that are all damaged': { file: 'projectFiles.copyAgain projectFiles.noneRead', zip: 'ownBackbones.noTopology' },
  'pictures that lie in no folder': { file: 'projectFiles.encrypted', zip: 'ownBackbones.noTopology' },
  'pictures beside a path of 10,000 letters that leads out': { file: 'projectFiles.leadsOut', head: 'projectFiles.leadsOut' },
  'a project with a wrong checksum': { file: 'projectFiles.archive', zip: 'ownBackbones.unreadable' },
  'a backup, one project of which has a password': {
    file: 'projectFiles.copyAgain projectFiles.noneRead',
    merge: 'projectFiles.several',
    zip: 'ownBackbones.encrypted',
  },
  'a backup, one document of which states more than it can hold': {
    file: 'projectFiles.copyAgain projectFiles.noneRead',
    merge: 'projectFiles.several',
  },
  'a page with a password': { file: 'projectFiles.encrypted', head: 'projectFiles.encrypted', zip: 'ownBackbones.encrypted' },
  'a page beside thousands of files and a path that leads out': { file: 'projectFiles.leadsOut', head: 'projectFiles.leadsOut' },
  'pictures whose folders have backslashes': { file: 'projectFiles.copyAgain projectFiles.noneRead', zip: 'ownBackbones.noTopology' },
  'a project whose picture leads elsewhere': { file: 'projectFiles.leadsOut', head: 'projectFiles.leadsOut' },
  'a project that pollutes': {
    file: 'projectFiles.lostPictures projectFiles.openedLacking',
    merge: 'projectFiles.copyAgain projectFiles.noneRead',
    zip: 'ownBackbones.noTopology',
  },
  'a project with a name of 10,000 letters': {
    file: 'projectFiles.lostPictures projectFiles.openedLacking',
    merge: 'projectFiles.copyAgain projectFiles.noneRead',
    zip: 'ownBackbones.noTopology',
  },
  'a project whose time is beyond all numbers': { file: 'projectFiles.damaged', zip: 'ownBackbones.noTopology' },
  'a project of 100 MB of text': { file: 'projectFiles.tooLarge', zip: 'ownBackbones.tooLarge' },
  'one file twice': { file: 'projectFiles.copyAgain projectFiles.noneRead', zip: 'ownBackbones.noTopology' },
  'archives in an archive': { file: 'projectFiles.archives', zip: 'ownBackbones.noTopology' },
  'an archive in an archive in an archive': { file: 'projectFiles.archives', zip: 'ownBackbones.noTopology' },
  'an archive of 100 MB of text in an archive': { file: 'projectFiles.tooLarge', zip: 'ownBackbones.tooLarge' },
  'an archive in an archive that states gigabytes': { file: 'projectFiles.archive', head: 'projectFiles.archive' },
  'several heads': {
    file: 'projectFiles.severalHeads',
    head: 'projectFiles.severalHeads',
    project: 'projectFiles.notAProject',
    zip: 'ownBackbones.noTopology',
  },
  'pictures, one of which unpacks to 100 MB': { file: 'pictureFaults.tooLong projectFiles.noneRead', zip: 'ownBackbones.noTopology' },
  'pictures that say they have billions of pixels': {
    file: 'projectFiles.copyAgain projectFiles.noneRead',
    zip: 'ownBackbones.noTopology',
  },
  'pictures in folders whose names are traps': { file: 'projectFiles.copyAgain projectFiles.noneRead', zip: 'ownBackbones.noTopology' },
  'an archive of 100,000 files': { file: 'projectFiles.unknown', project: 'projectFiles.notAProject', zip: 'ownBackbones.noTopology' },
  'a site project that pollutes': { file: 'projectFiles.copyAgain projectFiles.noneRead', zip: 'ownBackbones.noTopology' },
  'a model cut short': { file: 'projectFiles.archive', head: 'projectFiles.archive' },
  'a model of 100 MB of text': {
    file: 'teachableMachine.modelTooLarge',
    project: 'projectFiles.notAProject',
    zip: 'ownBackbones.tooLarge',
  },
  'a model that pollutes': { file: 'teachableMachine.modelDamaged', project: 'projectFiles.notAProject', zip: 'ownBackbones.unusable' },
  'a model with labels of 10,000 letters, too many': {
    file: 'teachableMachine.modelDamaged',
    project: 'projectFiles.notAProject',
    zip: '[backbone asked]',
  },
  'a model whose weights are not finite': {
    file: 'teachableMachine.modelDamaged',
    project: 'projectFiles.notAProject',
    zip: '[backbone asked]',
  },
  'a model whose counts overflow': {
    file: 'teachableMachine.otherHead',
    project: 'projectFiles.notAProject',
    zip: 'ownBackbones.unusable',
  },
  'a model whose network is nested without end': {
    file: 'teachableMachine.notAModel',
    project: 'projectFiles.notAProject',
    zip: 'ownBackbones.unusable',
  },
  'a head cut short': { file: 'headFiles.cutShort', head: 'headFiles.cutShort', project: 'projectFiles.archive' },
  'a head that is not finite': { file: 'headFiles.notFinite', head: 'headFiles.notFinite', project: 'projectFiles.archive' },
  'a head whose shape overflows': { file: 'headFiles.noHead', project: 'projectFiles.archive' },
  'a head that states a header without end': { file: 'projectFiles.unknown', head: 'headFiles.tooLarge', project: 'projectFiles.archive' },
  'a head with a name of 10,000 letters': { file: 'headFiles.tooLarge', head: 'headFiles.tooLarge', project: 'projectFiles.archive' },
  'a head that pollutes': { file: 'headFiles.noHead', project: 'projectFiles.archive' },
  'an archive in an archive': {
    file: 'projectFiles.lostPictures projectFiles.openedLacking',
    merge: 'projectFiles.copyAgain projectFiles.noneRead',
    zip: 'ownBackbones.noTopology',
  },
};

/** Of files that come as pictures alone. */
const PICTURES: Readonly<Record<string, string>> = {
  'a picture that says it has billions of pixels': 'pictureFaults.tooLarge',
  'a picture cut short': 'pictureFaults.broken',
  'a drawing with a script': 'pictureFaults.otherKind',
  'a drawing that says it is a photo': 'pictureFaults.otherKind',
  'a picture of nothing': 'pictureFaults.empty',
  'a picture of 100 MB of text': 'pictureFaults.notAPicture',
};

/** What this file is told there; undefined for one that has no line. */
export function answerTo(name: string, door: string): string | undefined {
  const of = ANSWERS[name];
  const project = of?.project ?? of?.file;
  switch (door) {
    case 'Open a file':
      return of?.file;
    case 'Open head':
      // Whatever it is called, it is opened for what is in it.
      return of && (of.head ?? (of.file === 'projectFiles.unknown' ? 'headFiles.noHead' : of.file));
    case 'Open project':
      return project;
    case 'Merge into this project':
      return of?.merge ?? project;
    case 'a backbone, as a zip':
      return of && (of.zip ?? 'ownBackbones.archive');
    case 'a backbone, as a file':
      return of && (of.loose ?? 'ownBackbones.unusable');
    default:
      return of ? (of.picture ?? 'pictureFaults.notAPicture') : PICTURES[name];
  }
}
