// Code for one's own page, beside the files of a saved one; shown as it is run by the tests.

/** By what one's own page is made with. */
export const WEB_PAGE_SNIPPETS = {
  module: `<img id="photo" src="picture.png" alt="">
<p id="label"></p>
<script type="module">
  import { loadClassifier } from './headstart.js';

  const classifier = await loadClassifier();
  const photo = document.querySelector('#photo');
  await photo.decode();
  const { label, scores } = await classifier.classify(photo);
  document.querySelector('#label').textContent = label ?? 'I don’t know';
  console.log(scores);
</script>
`,
  script: `<img id="photo" src="picture.png" alt="">
<p id="label"></p>
<script>
  import('./headstart.js')
    .then(({ loadClassifier }) => loadClassifier())
    .then(async (classifier) => {
      const photo = document.querySelector('#photo');
      await photo.decode();
      const { label } = await classifier.classify(photo);
      document.querySelector('#label').textContent = label ?? 'I don’t know';
    });
</script>
`,
  react: `// The unpacked files lie in public/classifier/.
import { useState } from 'react';

const loading = import(/* @vite-ignore */ new URL('classifier/headstart.js', document.baseURI).href).then((module) =>
  module.loadClassifier(),
);

export function Labelled({ src }) {
  const [label, setLabel] = useState('…');
  const look = async ({ currentTarget }) => {
    const answer = await (await loading).classify(currentTarget);
    setLabel(answer.label ?? 'I don’t know');
  };
  return (
    <figure>
      <img src={src} alt="" onLoad={look} />
      <figcaption>{label}</figcaption>
    </figure>
  );
}
`,
  p5: `// sketch.js, beside headstart.js
let video;
let label = '…';

function setup() {
  createCanvas(320, 240);
  video = createCapture(VIDEO);
  video.hide();
  look();
}

async function look() {
  const { loadClassifier } = await import('./headstart.js');
  const classifier = await loadClassifier();
  while (true) {
    if (video.elt.videoWidth > 0) label = (await classifier.classify(video.elt)).label ?? 'I don’t know';
    await new Promise(requestAnimationFrame);
  }
}

function draw() {
  image(video, 0, 0, width, height);
  textSize(32);
  text(label, 10, 40);
}
`,
  microbit: `<button id="connect">Connect micro:bit</button>
<video id="video" muted playsinline></video>
<script type="module">
  import { loadClassifier } from './headstart.js';

  // On the micro:bit (MakeCode): serial on data received "new line", show string (serial read until "new line").
  document.querySelector('#connect').onclick = async () => {
    const port = await navigator.serial.requestPort({ filters: [{ usbVendorId: 0x0d28 }] });
    await port.open({ baudRate: 115200 });
    const writer = port.writable.getWriter();
    const video = document.querySelector('#video');
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
    await video.play();
    const classifier = await loadClassifier();
    for (let last; ; await new Promise(requestAnimationFrame)) {
      const { label = '?' } = await classifier.classify(video);
      if (label !== last) await writer.write(new TextEncoder().encode(label + '\\n'));
      last = label;
    }
  };
</script>
`,
} as const;

export type WebPageSnippet = keyof typeof WEB_PAGE_SNIPPETS;
