// What is saved and what is not, and why.

export const storage = {
  absent: 'This browser keeps nothing after the tab closes (a private window?). Save your head as a file before you leave.',
  quota:
    'The disk space this browser grants is full. What you add now lives in this tab only: free some space and try again, and save your head as a file.',
  tooNew: 'These projects were made by a newer Headstart. Reload the page to get it.',
  notFound: 'This project is not on this device any more.',
  goneHere: 'This project is not on this device any more. Your samples are still in this tab: do not close it before they are saved.',
  taken: 'Another tab works on this project now. What was changed here last is not saved: take the project back to save it.',
  failed: 'Saving failed. What you add now lives in this tab only: try again, and save your head as a file.',
};
