// What is said where a part of the app could not be fetched.

export const missingPart = {
  unreachable: 'A part of the app could not be fetched. Is there a connection?',
  newer: 'A newer Headstart is on the server, and this part of the older one is gone. Reload to get it; your samples are kept.',
};
