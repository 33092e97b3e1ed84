// What drawn sets and their classes are called on screen: the classes of a project are named so.
import type { SampleSetId } from '../../core/sampleSets/sampleSets';
import type { MessageId } from '../../words/say';

export const sampleSetNames: Readonly<Record<SampleSetId, MessageId>> = {
  leaves: 'sampleSets.leaves',
  trafficSigns: 'sampleSets.trafficSigns',
  digits: 'sampleSets.digits',
  dice: 'sampleSets.dice',
  textures: 'sampleSets.textures',
  faces: 'sampleSets.faces',
};

/** In the order of the set's classes. */
export const drawnClassNames: Readonly<Record<SampleSetId, readonly MessageId[]>> = {
  leaves: ['drawnClasses.oak', 'drawnClasses.maple', 'drawnClasses.birch', 'drawnClasses.willow', 'drawnClasses.ginkgo'],
  trafficSigns: [
    'drawnClasses.stop',
    'drawnClasses.giveWay',
    'drawnClasses.noEntry',
    'drawnClasses.priorityRoad',
    'drawnClasses.ahead',
    'drawnClasses.noStopping',
    'drawnClasses.roundabout',
    'drawnClasses.danger',
  ],
  digits: [
    'drawnClasses.digit0',
    'drawnClasses.digit1',
    'drawnClasses.digit2',
    'drawnClasses.digit3',
    'drawnClasses.digit4',
    'drawnClasses.digit5',
    'drawnClasses.digit6',
    'drawnClasses.digit7',
    'drawnClasses.digit8',
    'drawnClasses.digit9',
  ],
  dice: [
    'drawnClasses.pips1',
    'drawnClasses.pips2',
    'drawnClasses.pips3',
    'drawnClasses.pips4',
    'drawnClasses.pips5',
    'drawnClasses.pips6',
  ],
  textures: [
    'drawnClasses.bricks',
    'drawnClasses.stripes',
    'drawnClasses.checks',
    'drawnClasses.dots',
    'drawnClasses.wood',
    'drawnClasses.weave',
    'drawnClasses.scales',
  ],
  faces: [
    'drawnClasses.happy',
    'drawnClasses.sad',
    'drawnClasses.surprised',
    'drawnClasses.angry',
    'drawnClasses.winking',
    'drawnClasses.asleep',
  ],
};
