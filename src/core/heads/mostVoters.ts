// How many neighbours can be set to vote, by hand and by a link.

export const MOST_VOTERS = 25;
