// The camera: why there is none, and what to do.

export const camera = {
  none: 'No camera was found. Upload pictures instead, or try again once there is one.',
  refused: 'The camera is not allowed here. Allow it in the address bar’s site settings and try again, or upload pictures instead.',
  busy: 'Another program is using the camera. Close it there and try again.',
  unplugged: 'The camera was unplugged. What you recorded is kept. Plug it in and turn it on again.',
  insecure: 'Browsers give the camera only to secure pages. Open this page over https or on localhost, or upload pictures instead.',
  unsupported: 'This browser cannot use a camera. Upload pictures instead, or try a current Chrome, Edge, Firefox or Safari.',
  silent:
    'The camera is on but sends no picture. Uncover it, close other programs that use it, or choose another one under “Camera options”. What you recorded is kept.',
};
