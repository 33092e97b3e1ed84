// What things are called until a person names them.

export const newNames = {
  class: 'Class',
  project: 'Project',
  firstProject: 'My first project',
  foundClass: 'Found again',
  picture: 'Picture',
  backbone: 'My backbone',
};
