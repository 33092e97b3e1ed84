// A sketch that asks an image model of Teachable Machine with ml5 1.x; shown as it is run by the tests.

/** ml5 takes the model's whole address, and the labels out of the metadata beside it; beside p5 2.x, or none, it gives a promise. */
export const ML5_SNIPPET = `// sketch.js, beside model.json, metadata.json and weights.bin
let video;
let label = '…';

async function setup() {
  createCanvas(320, 240);
  video = createCapture(VIDEO);
  video.hide();
  const classifier = await ml5.imageClassifier(new URL('model.json', location.href).href);
  classifier.classifyStart(video, ([best]) => {
    label = best.label;
  });
}

function draw() {
  image(video, 0, 0, width, height);
  textSize(32);
  text(label, 10, 40);
}
`;
