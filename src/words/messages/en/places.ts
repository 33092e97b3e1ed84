// The five places, as the bar names them.

export const places = {
  teach: 'Teach',
  test: 'Test',
  compare: 'Compare',
  share: 'Share',
  lessons: 'Lessons',
};
