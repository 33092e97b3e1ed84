// The code for tops, fetched when the first top is wanted: what reads one, and what makes a head of it.
export { zeroShotHead } from '../../core/heads/zeroShot';
export { loadTop } from './loadTop';
