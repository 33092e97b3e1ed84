// Places other than Teach: what their sheets are called, and the ways between places.
import type { Translated } from '../translation';

export const sheets: Translated<'sheets'> = {
  toTeach: 'Zu „Lehren“',
  aboutHead: 'Über diesen Kopf',
  openOrShare: 'Öffnen oder teilen',
  next: 'Weiter: {section}',
  onwards: 'Weiter',
  sectionsBefore: 'Bereiche davor',
  sectionsAfter: 'Weitere Bereiche',
};
