// Which way cameras look, by what browsers and phones say of them.
import { expect, test } from 'vitest';
import { facingOf } from './facing';

test('the browser’s word counts before the label', () => {
  expect(facingOf('camera2 0, facing back', 'user')).toBe('front');
  expect(facingOf('FaceTime HD Camera', 'environment')).toBe('rear');
});

test.each([
  'camera2 0, facing back',
  'Back Dual Wide Camera',
  'Rückkamera',
  'Kamera auf der Rückseite',
  'Caméra arrière',
  'Cámara trasera',
  '背面カメラ',
])('“%s” is a rear camera', (label) => {
  expect(facingOf(label, undefined)).toBe('rear');
});

test.each(['camera2 1, facing front', 'FaceTime HD Camera (Built-in)', 'Frontkamera', 'Caméra avant'])(
  '“%s” is a front camera',
  (label) => {
    expect(facingOf(label, undefined)).toBe('front');
  },
);

test.each(['', 'Logitech BRIO', 'Background removal camera', 'Rearview', 'fake_device_0', 'HD Webcam'])(
  '“%s” says nothing of it',
  (label) => {
    expect(facingOf(label, undefined)).toBe('unknown');
  },
);
