// The three steps of Teach.

export const steps = {
  collect: 'Collect',
  learn: 'Learn',
  use: 'Use',
};
