// What is said while the browser keeps the page waiting for its storage.

export const storageWait = {
  held: 'Another tab holds your projects open with an older Headstart. Close all other tabs that show {host}: this one then goes on by itself.',
  slow: 'The browser has not opened what it keeps of your projects yet. If other tabs show {host}, close them: this one then goes on by itself.',
};
