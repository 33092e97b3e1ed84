// A web page with the head in it, and code to copy.
import type { Translated } from '../translation';

export const webPage: Translated<'webPage'> = {};
