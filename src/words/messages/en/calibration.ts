// Whether probabilities mean what they say.

export const calibration = {
  title: 'Does it know how sure it is?',
  note: 'Percentages are <calibration>calibrated</calibration> on pictures that the head had not learned.',
  off: 'Where it says a percentage, it is off by {error} percentage points on average',
  between: 'Between {low} and {high} points, counting each recording once.',
  colder:
    'As it learned, the head would be too unsure: off by {before} points. Its percentages are corrected by a temperature of {temperature}, everywhere in the app and in its file.',
  hotter:
    'As it learned, the head would be too sure: off by {before} points. Its percentages are corrected by a temperature of {temperature}, everywhere in the app and in its file.',
  noGain:
    'Its percentages are corrected by a temperature of {temperature}, everywhere in the app and in its file. On average that gains nothing here: without it they would be off by {before} points.',
  same: 'The percentages are used as the head learned them: correcting them would change next to nothing.',
  tooFew: 'Below {least, number} pictures nothing can be said of percentages: they are used as the head learned them.',
  empty: 'Once the head has been tested, you see here how far its percentages can be believed.',
  chart: 'For each range of percentages: how sure the head was, and how often it was right',
  sure: 'It was sure by',
  right: 'It was right on',
  pictures: 'Pictures',
  said: 'It said',
  wasRight: 'It was right',
  axis: 'The line is where both are the same. A bar below it: the head was too sure. A thin bar: few pictures.',
};
