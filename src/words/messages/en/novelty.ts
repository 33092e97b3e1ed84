// Pictures that are like nothing among the samples, and the samples that are nearest to a picture.

export const novelty = {
  unknown: 'I don’t know',
  unknownMeans: 'I don’t know: this looks too different from the pictures that the head learned from.',
  blankMeans: 'I don’t know: this looks more like an empty picture than like anything that the head learned from.',
  ifItHadTo: 'If it had to choose:',
  nearest: 'Most similar of your samples',
  nearestOf: 'Sample of {class}, similarity {similarity}',
  larger: 'One of your samples',
  largerMeans:
    'From {class}. <similarity>Similarity</similarity> {similarity}: the cosine of the angle between the two embeddings, 1 for the same.',
  cut: 'The sample, cut to the square that the backbone sees',
  ownOf: 'Sample of {class}',
  lineMeans:
    'A head names one of its classes for any picture. This line makes it say “I don’t know” when a picture is <novelty>less like your samples</novelty> than they are like each other.',
  keep: 'Keep of your own pictures',
  keepAll: 'all: it always answers',
  cost: 'Each was compared only with recordings that are not its own. Of {total, plural, one {# picture} other {# pictures}}, it would refuse {refused, plural, =0 {none} one {#} other {#}}.',
  below: 'Still answered, but only just',
  above: 'Refused: the price of this line',
  noneAbove: 'None of your own pictures: all are like each other enough.',
  strict: 'Further left it refuses more: fewer wrong answers to strange things, more of your own pictures lost.',
  making: 'Comparing your samples …',
  secondRecording: 'A second recording is needed of {classes}',
  oneRecording: 'More pictures are needed',
  oneRecordingMeans:
    'The line is drawn by pictures that were not compared with their own recording, so every class needs two recordings, and all together twenty pictures. Pictures of one recording look so alike that everything else would seem strange.',
  opened: 'A head from {origin, select, link {a link} other {a file}} answers now',
  openedMeans:
    'The line here is drawn by your own samples: close the head from {origin, select, link {the link} other {the file}} to see it. A head from {origin, select, link {a link} other {a file}} says “I don’t know” by the line that it brought along, if it brought one.',
  elseTitle: '“Something else” as a class',
  elseMeans:
    'You can also teach it a class of things that are none of the others: an empty table, hands, your face. It then tells those things apart better than any line can. It learns only what you show it: something that is in none of your pictures still needs the line.',
  elseName: 'Something else',
  elseAdd: 'Add the class “Something else”',
  elseThere: 'The class is there. Fill it on Teach.',
};
