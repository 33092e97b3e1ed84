// The code for classifiers, fetched when the first classifier is wanted: what reads one, and what makes a head of it.
export { zeroShotHead } from '../../core/heads/zeroShot';
export { loadClassifier } from './loadClassifier';
