// The page of a saved web page: a camera or a chosen picture, and what the head says of it. Bundled by itself as page.js.
import type { Answer, Classifier } from './headstart';
import { loadClassifier } from './headstart';
import { shownShare } from './shownShare';

const part = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`invalid page: no #${id}`);
  return found;
};

const video = part('video', HTMLVideoElement);
const image = part('picture', HTMLImageElement);
const camera = part('camera', HTMLButtonElement);
const file = part('file', HTMLInputElement);
const answer = part('answer', HTMLElement);
const hadTo = part('had-to', HTMLElement);
const scores = part('scores', HTMLUListElement);
const fault = part('fault', HTMLElement);

/** What the page says is in its HTML, so that it speaks one language. */
const words = (name: string): string => answer.dataset[name] ?? '';

/** Ends what is looked at now. */
let stop: () => void = () => undefined;

function show({ label, scores: all }: Answer): void {
  answer.textContent = label ?? words('unknown');
  hadTo.hidden = label !== undefined;
  answer.dataset['known'] = scores.dataset['known'] = String(label !== undefined);
  scores.replaceChildren(
    ...all.map(({ className, probability }) => {
      const row = document.createElement('li');
      const [name, bar, share] = [document.createElement('bdi'), document.createElement('progress'), document.createElement('span')];
      name.textContent = className;
      bar.value = probability;
      bar.ariaLabel = className;
      share.textContent = shownShare(probability, document.documentElement.lang);
      share.dataset['probability'] = String(probability);
      row.append(name, bar, share);
      return row;
    }),
  );
}

/** Takes away what was said: it was of something else than what is looked at next. */
function fallSilent(): void {
  fault.textContent = answer.textContent = '';
  hadTo.hidden = true;
  scores.replaceChildren();
}

/** A browser's own words for the cause are English, whatever the page speaks, and tell no visitor what to do. */
function complain(sentence: string): void {
  fault.textContent = sentence;
}

async function useCamera(classifier: Classifier): Promise<void> {
  stop();
  fault.textContent = '';
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: true });
  } catch {
    complain(words('noCamera'));
    return;
  }
  fallSilent();
  const mirror = stream.getVideoTracks()[0]?.getSettings().facingMode !== 'environment';
  let running = true;
  const isRunning = () => running;
  stop = () => {
    running = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
    video.hidden = true;
    camera.ariaPressed = 'false';
  };
  video.srcObject = stream;
  video.dataset['mirror'] = String(mirror);
  video.hidden = false;
  image.hidden = true;
  camera.ariaPressed = 'true';
  await video.play();
  while (isRunning()) {
    if (video.videoWidth > 0) {
      const said = await classifier.classify(video, { mirror });
      if (isRunning()) show(said);
    }
    await new Promise((next) => requestAnimationFrame(next));
  }
}

async function usePicture(classifier: Classifier, picked: File): Promise<void> {
  stop();
  fallSilent();
  // The camera, or another picture, ends it.
  let wanted = true;
  const isWanted = () => wanted;
  stop = () => (wanted = false);
  const address = URL.createObjectURL(picked);
  image.src = address;
  try {
    await image.decode();
    if (!isWanted()) return;
    image.hidden = false;
    const said = await classifier.classify(image);
    if (isWanted()) show(said);
  } catch {
    if (!isWanted()) return;
    image.hidden = true;
    complain(words('noPicture'));
  } finally {
    URL.revokeObjectURL(address);
  }
}

try {
  const classifier = await loadClassifier();
  answer.textContent = words('ready');
  camera.disabled = file.disabled = false;
  camera.addEventListener('click', () => {
    if (camera.ariaPressed === 'true') stop();
    else
      useCamera(classifier).catch(() => {
        stop();
        complain(words('noCamera'));
      });
  });
  file.addEventListener('change', () => {
    const [picked] = file.files ?? [];
    if (picked) void usePicture(classifier, picked);
  });
} catch (cause) {
  fallSilent();
  complain(words('notLoaded'));
  // For whoever put the page there: which file is missing.
  console.error(cause);
}
