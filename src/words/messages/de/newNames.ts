// What things are called until a person names them.
import type { Translated } from '../translation';

export const newNames: Translated<'newNames'> = {
  class: 'Klasse',
  project: 'Projekt',
  firstProject: 'Mein erstes Projekt',
  foundClass: 'Wiedergefunden',
  picture: 'Bild',
  backbone: 'Mein Backbone',
};
