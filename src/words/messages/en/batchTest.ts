// Testing many pictures at once.

export const batchTest = {};
