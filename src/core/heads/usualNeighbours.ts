// How many neighbours are asked when nobody says; apart from the method, which the first screen does not need.

export const usualNeighbours = 5;
