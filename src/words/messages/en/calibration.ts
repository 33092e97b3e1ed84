// Whether probabilities mean what they say.

export const calibration = {
  title: 'Does it know how sure it is?',
  note: 'Percentages are <calibration>calibrated</calibration> on pictures that the head had not learned.',
  off: 'Where it says a percentage, it is off by {error} percentage points on average',
  between: 'Between {low} and {high} points, counting each recording once.',
  wide: 'How far its percentages are off cannot be known yet: with these pictures it may be anything between {low} and {high} points, counting each recording once. More recordings narrow it down.',
  colder:
    'As it learned, the head would be too unsure: off by {before} points. So one number, the <temperature>temperature</temperature> ({temperature}), makes all its percentages surer, everywhere in the app and in its file.',
  hotter:
    'As it learned, the head would be too sure: off by {before} points. So one number, the <temperature>temperature</temperature> ({temperature}), makes all its percentages more careful, everywhere in the app and in its file.',
  noGain:
    'One number, the <temperature>temperature</temperature> ({temperature}), makes all its percentages surer or more careful, everywhere in the app and in its file. Here that is no better: off by {after} points with it, by {before} without it.',
  mayBeChance: 'So small a difference may be chance.',
  usedAllTheSame:
    'It is used all the same: of all such numbers it fits the answers best taken together, while the points above come from groups of them and vary much with few pictures.',
  same: 'The percentages are used as the head learned them: correcting them would change next to nothing.',
  tooFew:
    'Whether “80% sure” is right 8 times in 10 can only be measured with {least, number} tested pictures or more. Until then the percentages stay as the head learned them.',
  empty: 'Once the head has been tested, you see here how far its percentages can be believed.',
  chart: 'For each range of percentages: how sure the head was, and how often it was right',
  sure: 'It was sure by',
  right: 'It was right on',
  pictures: 'Pictures',
  said: 'It said',
  wasRight: 'It was right',
  axis: 'The line is where both are the same. A bar below it: the head was too sure. A thin bar: few pictures. Red: how far the two are apart.',
};
