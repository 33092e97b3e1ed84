// What is told of a backbone, in words: what it learned from, its licence, and where its accuracy was published.
import type { Licence, PublishedAccuracy, TrainedOn } from '../../core/backbones/backbones';
import type { MessageId } from '../../words/say';
import { say } from '../../words/say';

const DATA: Readonly<Record<TrainedOn, MessageId>> = {
  'tiny-imagenet': 'backbones.fromTinyImageNet',
  imagenet: 'backbones.fromImageNet',
  nothing: 'backbones.fromNothing',
};

/** What the pictures are called that it was pretrained on. */
export const learnedFromWords = (data: TrainedOn): string => say(DATA[data]);

const LICENCES: Readonly<Record<Licence, MessageId>> = {
  apache: 'backbones.licenceApache',
  'apache-on-research-data': 'backbones.licenceResearch',
  none: 'backbones.licenceNone',
  unknown: 'backbones.licenceUnknown',
};

/** The licence as it is named to people. */
export const licenceWords = (licence: Licence): string => say(LICENCES[licence]);

/** Where a published accuracy is from: the checkpoints’ own list, or a table of the paper. */
export const sourceWords = ({ source }: PublishedAccuracy): string =>
  source === 'checkpoints' ? say('backbones.sourceCheckpoints') : say('backbones.sourcePaper', { table: source.table });
