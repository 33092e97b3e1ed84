// What is said where a part of the app could not be fetched.

export const missingPart = {
  unreachable: 'A part of the app could not be fetched. Is there a connection?',
  newer:
    'There is a newer Headstart on the server, and this part of the older one is not there any more. Reload to get the newer one; your samples are kept.',
};
