// A web page with the head in it, and code to copy.

export const webPage = {};
