// The sentence of each message that passes, with its way back where there is one.
import { useContext, useEffect } from 'react';
import { isolated } from '../../core/base/names';
import type { Class } from '../../core/dataset/dataset';
import type { Notice } from '../../store/base/noticeSlice';
import type { ClassThen, ProjectThen } from '../../store/base/spokenNames';
import type { ProjectState } from '../../store/base/projectState';
import { shownAs } from '../../store/dataset/alikeNames';
import { nearlyAlike } from '../../store/dataset/nearlyAlike';
import { nameNow, projectNameNow } from '../../store/base/spokenNames';
import { headFileSentence } from '../../store/head/headFileSentence';
import { headKindName } from '../../store/head/headKindNames';
import { headTooLargeSentence } from '../../store/head/headTooLargeSentence';
import { picturesSentence } from '../../store/capture/pictureSentence';
import { filesDetails } from '../../store/share/filesDetails';
import { filesSentence } from '../../store/share/filesSentence';
import { useAppStore } from '../../store/useAppStore';
import { StartAgainContext } from '../../ui/missingPart';
import { Toast } from '../../ui/Toast';
import { allOf, quoted, sentences } from '../../words/lists';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';
import { changedMany } from './changedMany';
import { inView, stacked } from './stacked';

/** What was not done. */
const BAD: ReadonlySet<Notice['kind']> = new Set([
  'head-refused',
  'head-not-saved',
  'pictures-refused',
  'nothing-dropped',
  'part-missing',
  'trial-stopped',
  'set-failed',
]);

const isBad = (notice: Notice) =>
  BAD.has(notice.kind) ||
  (notice.kind === 'files' &&
    // What a person cancelled is no fault.
    !(notice.happened.kind === 'refused' && notice.happened.failure.kind === 'aborted') &&
    [
      'refused',
      'unknown',
      'stopped',
      'not-in-it',
      'partly-in-it',
      'no-room-in-it',
      'too-large-to-save',
      'no-image-model',
      'no-onnx',
      'no-web-page',
      'image-model-refused',
      'link-refused',
      'no-code',
      'backbone-missing',
    ].includes(notice.happened.kind));

/** Where each tool of Compare stands, and what it is called there. */
const TOOLS: Readonly<
  Record<Extract<Notice, { readonly kind: 'measured' }>['tool'], { readonly section: string; readonly name: MessageId }>
> = {
  columns: { section: 'columns', name: 'comparePlace.columns' },
  curve: { section: 'curve', name: 'comparePlace.curve' },
  ladder: { section: 'ladder', name: 'comparePlace.ladder' },
  map: { section: 'map', name: 'comparePlace.map' },
  cost: { section: 'cost', name: 'comparePlace.cost' },
  shortcut: { section: 'bias', name: 'tags.shortcutTitle' },
  beliefs: { section: 'bias', name: 'tags.beliefsTitle' },
};

/** The places that say themselves which head is in use, or lead to one that does. */
const SAY_THE_HEAD: readonly string[] = ['teach', 'share'];

interface ToastsProps {
  readonly place: string;
  /** The address of a section of Compare. */
  readonly toCompare: (section: string) => string;
}

/**
 * Those that lead somewhere or tell of a failure, and the newest of the others; equal ones are stacked as one that counts them.
 * `place` is the place in view, by which a toast knows where it was first seen.
 */
export function Toasts({ place, toCompare }: ToastsProps) {
  const all = useAppStore((state) => state.notices);
  const classes = useAppStore((state) => state.dataset.classes);
  const project = useAppStore((state) => state.project);
  const projects = useAppStore((state) => state.projects);
  const dismiss = useAppStore((state) => state.dismiss);
  const startAgain = useContext(StartAgainContext);
  const said = all.filter(({ kind }) => kind === 'head-opened' && SAY_THE_HEAD.includes(place));
  const notices = all.filter((notice) => !said.includes(notice));
  useEffect(() => {
    said.forEach(({ id }) => dismiss(id));
  });
  const again = { label: say('common.tryAgain'), onAct: startAgain };
  const stacks = stacked(notices, (notice) => sentenceOf(notice, { classes, project, projects }));
  const leadingOn = (notice: Notice) =>
    project.kind === 'opening' && notice.kind === 'part-missing' && notice.why === 'unreachable' ? again : actionOf(notice, toCompare);
  const shown = inView(stacks, (notice) => isBad(notice) || leadingOn(notice) !== undefined);
  return stacks.map((stack) => {
    const { notice, text, ids } = stack;
    const action = leadingOn(notice);
    return (
      <Toast
        key={notice.id}
        text={text}
        times={ids.length}
        hidden={!shown.has(stack)}
        lasting={changedMany(notice)}
        place={place}
        tone={isBad(notice) ? 'bad' : 'info'}
        details={detailsOf(notice)}
        onDismiss={() => ids.forEach(dismiss)}
        {...(action && {
          action: {
            label: action.label,
            onAct: () => {
              dismiss(notice.id);
              action.onAct();
            },
          },
        })}
      />
    );
  });
}

/** What a developer wants to know of it beside the sentence. */
function detailsOf(notice: Notice): string | undefined {
  if (notice.kind === 'trial-stopped' || notice.kind === 'set-failed') return notice.detail;
  return notice.kind === 'files' ? filesDetails(notice.happened) : undefined;
}

function partChanged({ part, count, more }: Extract<Notice, { kind: 'part-changed' }>): string {
  const moved = say(part === 'test' ? 'notices.movedToTest' : 'notices.movedToTrain', { count });
  return more > 0 ? sentences(moved, say('notices.wholeRecordings', { more })) : moved;
}

/** What has names that may change while a message is shown. */
interface Named {
  readonly classes: readonly Class[];
  readonly project: ProjectState;
  readonly projects: readonly ProjectThen[];
}

/** A class, or a project, is called as it is on the screen beside it. */
function sentenceOf(notice: Notice, { classes, project, projects }: Named): string {
  switch (notice.kind) {
    case 'class-removed':
      return say('notices.classRemoved', { name: isolated(nameNow(notice.removed, classes)) });
    case 'samples-removed':
      return say('notices.samplesRemoved', { count: notice.count });
    case 'samples-moved':
      return say('notices.samplesMoved', { count: notice.count, to: isolated(shownNow(notice.to, classes)) });
    case 'part-changed':
      return partChanged(notice);
    case 'no-head-to-test':
      return say('notices.noHeadToTest');
    case 'no-class-named':
      return say('notices.noClassNamed', { count: notice.count });
    case 'no-class-called':
      return say('notices.noClassCalled', { count: notice.count, folders: fewOf(notice.folders) });
    case 'folders-unnamed':
      return foldersUnnamed(notice.classes, classes);
    case 'test-folders':
      return say('notices.testFolders', { count: notice.count });
    case 'labels-confirmed':
      return say('notices.labelsConfirmed', { count: notice.count });
    case 'tagged':
      return say(notice.on ? 'notices.tagged' : 'notices.untagged', { count: notice.count, tag: isolated(notice.tag) });
    case 'names-alike':
      return namesAlike(notice.later, classes);
    case 'written-anew':
      return writtenAnew(notice, projectNameNow(notice.project, project, projects));
    case 'run-cut-short':
      return runCutShort(notice);
    case 'samples-found':
      return say('notices.samplesFound', { count: notice.count, name: isolated(shownNow(notice.into, classes)) });
    case 'project-elsewhere':
      return say('notices.projectElsewhere');
    case 'tried-removed':
      return say('notices.triedRemoved', { count: notice.count });
    case 'trial-stopped':
      return say('notices.trialStopped', { left: notice.left });
    case 'pictures-refused':
      return picturesSentence(notice.failures);
    case 'pictures-end-early':
      return say('pictureFaults.endsEarly', { count: notice.names.length, names: fewOf(notice.names) });
    case 'nothing-to-paste':
      return say('notices.nothingToPaste');
    case 'cannot-take':
      return notice.why === 'read-only' ? say('notices.readOnly') : say('notices.stillOpening');
    case 'nothing-dropped':
      return notice.address ? say('notices.addressDropped') : say('notices.nothingDropped');
    case 'link-partly':
      return say('notices.linkPartly', { parts: allOf(notice.parts.map(isolated)) });
    case 'head-opened':
      return say('headStatus.fromFile', { head: isolated(notice.name), origin: notice.origin, classes: notice.classes });
    case 'heads-left':
      return say('notices.headsLeft', { opened: isolated(notice.opened), count: notice.count });
    case 'head-saved':
      return say('notices.headSaved', { name: isolated(notice.name) });
    case 'head-not-saved':
      return headTooLargeSentence(notice.tooMuch);
    case 'head-refused':
      return headFileSentence(notice.file, notice.failure);
    case 'set-opened':
      return say('notices.setOpened', { name: isolated(notice.name), pictures: notice.pictures, tests: notice.tests });
    case 'project-ready':
      return say('notices.projectReady', { name: isolated(notice.name) });
    case 'set-failed':
      return say('notices.setFailed', { name: isolated(notice.name) });
    case 'measured':
      return say(notice.whole ? 'notices.measured' : 'notices.measuringEnded', { tool: say(TOOLS[notice.tool].name) });
    case 'files':
      return filesSentence(notice.happened);
    case 'backbone-removed':
      return say('notices.backboneRemoved', { name: isolated(notice.name) });
    case 'backbone-not-kept':
      return say('notices.backboneNotKept', { name: isolated(notice.name) });
    case 'backbone-absent':
      return notice.name === undefined
        ? say('notices.backboneAbsentAny', { inUse: isolated(notice.inUse) })
        : say('notices.backboneAbsent', { name: isolated(notice.name), inUse: isolated(notice.inUse) });
    case 'part-missing':
      return notice.why === 'newer' ? say('missingPart.newer') : say('notices.partMissing');
    case 'camera-gone':
      return notice.instead ? say('notices.cameraGone', { instead: isolated(notice.instead) }) : say('notices.cameraGoneAny');
    case 'hosted-damaged':
      return say('notices.hostedDamaged', { backbone: notice.backbone, inUse: notice.inUse });
    case 'recovered':
      return say('notices.recovered');
    case 'update-ready':
      return say('notices.updateReady');
  }
}

function actionOf(notice: Notice, toCompare: ToastsProps['toCompare']): { label: string; onAct: () => void } | undefined {
  if (notice.kind === 'project-ready') return { label: say('sampleSets.open'), onAct: notice.open };
  if (notice.kind === 'measured') {
    const address = toCompare(TOOLS[notice.tool].section);
    return { label: say('notices.look'), onAct: () => (location.hash = address) };
  }
  if (notice.kind === 'run-cut-short') return { label: say('epochs.startOver'), onAct: notice.startOver };
  if (notice.kind === 'update-ready') return { label: say('common.reload'), onAct: notice.apply };
  if (notice.kind === 'part-missing' && notice.why === 'newer') return { label: say('common.reload'), onAct: () => location.reload() };
  if (notice.kind === 'files' && notice.happened.kind === 'merged' && notice.happened.undo)
    return { label: say('notices.undo'), onAct: notice.happened.undo };
  return 'undo' in notice ? { label: say('notices.undo'), onAct: notice.undo } : undefined;
}

/** What a class is called now, beside one of the same name as well. */
const shownNow = (then: ClassThen, classes: readonly Class[]): string => shownAs({ id: then.id, name: nameNow(then, classes) }, classes);

/** A few of the folders by name: a data set of others may have hundreds. */
function fewOf(names: readonly string[]): string {
  const first = names.slice(0, MOST_NAMED).map((name) => quoted(isolated(name)));
  return allOf(names.length > first.length ? [...first, '…'] : first);
}

const MOST_NAMED = 4;

function foldersUnnamed(then: readonly ClassThen[], classes: readonly Class[]): string {
  const names = then.map((each) => shownNow(each, classes));
  return say('notices.foldersUnnamed', { count: names.length, names: fewOf(names) });
}

function namesAlike(later: ClassThen, classes: readonly Class[]): string {
  const [name, shown] = [nameNow(later, classes), shownNow(later, classes)];
  const first = name === shown ? nearlyAlike(name, classes) : undefined;
  return first === undefined
    ? say('notices.namesAlike', { name: isolated(name), shown: isolated(shown) })
    : say('notices.namesNearlyAlike', { first: isolated(first), name: isolated(name) });
}

function runCutShort({ run: { kind, epoch, epochs }, kept }: Extract<Notice, { kind: 'run-cut-short' }>): string {
  const head = isolated(headKindName(kind));
  return epoch > 0 && kept ? say('notices.runCutShort', { head, epoch, epochs }) : say('notices.runCutShortNothing', { head });
}

/** Pictures that are lost were on the disk alone; what the head learned of them is in memory. */
function writtenAnew({ samples, picturesLost: lost }: Extract<Notice, { readonly kind: 'written-anew' }>, name: string): string {
  const shown = isolated(name);
  return lost === 0
    ? say('notices.writtenAnew', { name: shown, samples })
    : say('notices.writtenAnewWithout', { name: shown, samples, lost });
}
