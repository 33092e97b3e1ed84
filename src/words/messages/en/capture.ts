// The camera while it is on: what can be set, and what is said when there is no picture.

export const capture = {
  camera: 'Camera',
  turnOff: 'Turn off camera',
  options: 'Camera options',
  mirror: 'Mirror',
  mirrored: 'Pictures are kept and tried as you see them: mirrored. Writing runs backwards.',
  notMirrored: 'Pictures are kept and tried as you see them: not mirrored.',
  rate: 'Samples per second',
  countdown: 'Countdown',
  noCountdown: 'None',
  seconds: '{seconds, plural, one {# second} other {# seconds}}',
  numbered: 'Camera {number}',
  front: 'Front camera',
  rear: 'Rear camera',
  noPicture: 'No picture',
  tryAgain: 'Try the camera again',
  forTest: 'for the test',
};
