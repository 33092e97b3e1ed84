// The open project in the bar, and whether it is saved.
import type { Translated } from '../translation';

export const project: Translated<'project'> = {
  name: 'Name des Projekts',
  menu: 'Projekt',
  saved: 'Gespeichert',
  saving: 'Speichert',
  notSaved: 'Nicht gespeichert',
  notKept: 'Nicht behalten',
  elsewhere: 'Dieses Projekt ist in einem anderen Tab geöffnet, hier kannst du es nur ansehen. Dort wird alles gespeichert.',
  workHere: 'Stattdessen hier arbeiten',
};
