// Tags on samples, and the score under each.

export const tags = {};
