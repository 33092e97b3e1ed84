// The open project in the bar, and whether it is saved.

export const project = {
  name: 'Project name',
  menu: 'Project',
  saved: 'Saved',
  saving: 'Saving',
  notSaved: 'Not saved',
  notKept: 'Not kept',
  elsewhere: 'This project is open in another tab, so here you can only look at it. Everything is saved there.',
  workHere: 'Work here instead',
};
