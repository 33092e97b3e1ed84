// Shapes of numbers and texts that come back from storage.
import * as v from 'valibot';

/** 0 … 1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** How many there are of something. */
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Characters of a text that is read. */
export const MOST_TEXT = 1_000;

export const text = v.pipe(v.string(), v.maxLength(MOST_TEXT));
