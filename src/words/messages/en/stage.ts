// The camera while it is off or being turned on.

export const stage = {
  turnOn: 'Turn on camera',
  hint: 'Then hold down the button of a class: each picture from the camera becomes a <sample>sample</sample> of that <class>class</class>.',
  drawn: 'No camera? Use drawn pictures',
  asking: 'Asking for the camera. If the browser asks you, allow it.',
};
