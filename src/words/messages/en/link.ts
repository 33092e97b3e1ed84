// A head as a link.

export const link = {
  title: 'Link',
  purpose: 'Send your head in a message. Whoever opens the link has it at once, without a file.',
  hereOnly:
    'This address is of this computer only: the link opens here and nowhere else. To give your head to somebody, save a head file instead.',
  networkOnly:
    'This address is of your own network only: the link opens on devices in this network and nowhere else. To give your head to others, save a head file instead.',
  holds: 'It holds your head and the names of its classes, not your pictures.',
  holdsScore: 'It also says how often the head was right when it was tested: {right, number} of {asked, number}.',
  fragment: 'All of it stands in a part of the address that browsers never send, so no server sees it.',
  costs: 'It is less exact than a head file, because its numbers are rounded.',
  costsSeen: 'Once it is made, you see how many answers that changes.',
  leavesOut:
    'Left out are “I don’t know”, so it names a class for every picture, the card, and the pictures that check the head where it is opened. A head file has them all.',
  codeFits: 'It fits a QR code.',
  codeFitsCoarser: 'For a QR code its numbers have to be rounded more, or be fewer: both links are made, and you choose.',
  codeTooSmall:
    'It is too long for a QR code: {room, plural, =0 {that has no room for classes like these.} one {that has room for about # class like these.} other {that has room for about # classes like these.}}',
  make: 'Make a link',
  making: 'Making the link',
  yours: 'The link',
  length: '{letters, number} letters.',
  long: '{letters, number} letters: some messengers cut links of more than 2,000. A head file has no such limit.',
  coarser: 'The link is coarser than your head: each number has one of {values, number} values.',
  folded: 'For this link the {from, number} numbers of each picture are added up into {to, number}.',
  agreement:
    'Of your {of, plural, one {# picture} other {# pictures}}, {same, number} get the same answer. No probability changes by more than {points, plural, one {# percentage point} other {# percentage points}}.',
  right:
    'Your head is right about {before, number} of {of, number}, the link about {after, number}. It may have learned from these samples.',
  rightOnLearned:
    'On the pictures that it learned from, your head is right about {before, number} of {of, number}, the link about {after, number}. That shows what the rounding changes, not how good the head is.',
  rightOnTest: 'On your test set your head is right about {before, number} of {of, number}, the link about {after, number}.',
  notLinear: 'Only a head of the kind “Linear” fits into a link. Choose it under “How it learns”, or save a head file.',
  damaged: 'This link is damaged: part of it may be missing. Ask for it again.',
  tooNew: 'This link was made by a newer Headstart (version {version}). Reload this page to get it, then open the link again.',
};
