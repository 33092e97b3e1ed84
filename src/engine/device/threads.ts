// How many threads WebAssembly is given, at most: the build sets as many aside.

/** More threads than this cost more in waiting than they bring on networks this small. */
export const MOST_THREADS = 4;
