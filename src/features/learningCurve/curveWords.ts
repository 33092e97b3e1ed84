// What a learning curve says, in words: what it shows, how it was made, and what it still lacks.
import type { CurveKind } from '../../core/compare/curveKinds';
import { isolated } from '../../core/base/names';
import type { CurveLack, CurvePoint, LearningCurve } from '../../core/compare/learningCurve';
import type { TuningOffer, TuningProgress } from '../../store/curve/curveTuning';
import { aboutDuration, percent } from '../../words/numbers';

const inSentence: Record<CurveKind, string> = {
  linear: 'the linear head is',
  'nearest-mean': 'the nearest mean is',
  'nearest-neighbours': 'nearest neighbours are',
  mlp: 'two layers are',
  'fine-tuned': 'the fine-tuned head is',
  'zero-shot': 'zero-shot is',
};

/** The shots that a reading tells of: enough to be worth it, few enough to be taken in a minute. */
const TOLD = 5;
/** Between the last two points, a rise of more than this share still counts as climbing. */
const CLIMBING = 0.01;

/** A mean with its spread: "92% ± 4"; one draw has no spread. */
export function meanAndSpread({ mean, spread, accuracies }: Pick<CurvePoint, 'mean' | 'spread' | 'accuracies'>): string {
  return accuracies.length < 2 ? `${percent(mean)} (one draw)` : `${percent(mean)} ± ${Math.round(100 * spread)}`;
}

/** What a person may take from one head's curve: how right it is with a handful, with all, and whether more would help. Undefined without a point. */
export function readingOf(kind: CurveKind, { points }: LearningCurve): string | undefined {
  const [only] = points;
  if (kind === 'zero-shot')
    return only && `Zero-shot is right ${percent(only.mean)} of the time, with any number of samples: it learns from none.`;
  const told = points.findLast(({ shots }) => shots <= TOLD);
  const last = points.at(-1);
  if (!told || !last) return undefined;
  const first = `With ${samples(told.shots)} a class ${inSentence[kind]} right ${percent(told.mean)} of the time, ${give(told)}.`;
  if (last === told) return first;
  const rise = last.mean - (points.at(-2)?.mean ?? last.mean);
  const outlook =
    rise > CLIMBING ? 'It is still climbing: more samples will help.' : 'It has levelled off: more of the same kind will hardly help.';
  return `${first} With ${last.shots} it is ${percent(last.mean)}. ${outlook}`;
}

function give({ spread, accuracies: [first, ...others] }: CurvePoint): string {
  if (others.length === 0) return 'in the one draw that was measured';
  if (others.every((accuracy) => accuracy === first)) return 'in every draw';
  const points = Math.round(100 * spread);
  return points === 0 ? 'give or take less than 1' : `give or take ${points}`;
}

/** How samples were held out. `share` of each class, 0 … 1; `draws` times. */
export function heldOutSentence(share: number, draws: number, classCount: number): string {
  return (
    `About ${percent(share)} of each class, always whole recordings, were kept back and asked: no head had learnt from them. ` +
    `This was done ${draws} times, each time with others; the line is the mean, the band the spread. Guessing would be right ${percent(1 / classCount)} of the time.`
  );
}

/** What is different about the fine-tuned line. `draws` of the others' draws are its own; a tab may not hold all altered copies. */
export function tunedSentence(draws: number, augmentedLeftOut: number): string {
  const fewer =
    augmentedLeftOut > 0
      ? ` ${augmentedLeftOut} altered copies are left out of it: this tab cannot hold more of what this backbone sees.`
      : '';
  return (
    `Fine-tuning takes long, so its line is the mean of the first ${draws} draws only, and less sure than the others. It learns with your own settings; ` +
    'from 10 samples a class on, a fifth of them is not learnt from but chooses the epoch.' +
    fewer
  );
}

/** What the fine-tuned line would cost, or why it cannot be had: a few words behind its name. */
export function offerWords(offer: TuningOffer): string {
  switch (offer.kind) {
    case 'no-block':
      return `not with ${isolated(offer.backbone)}: it does not end with a 1 × 1 convolution`;
    case 'too-large':
      return `too many pictures: this tab can hold ${offer.most} with this backbone`;
    case 'offered':
      return offer.milliseconds === undefined ? 'takes much longer' : `takes up to ${aboutDuration(offer.milliseconds)} here`;
  }
}

/** How far the fine-tuned line is, and how long it will still take. */
export function progressWords({ step, done, total, millisecondsLeft }: TuningProgress): string {
  if (step === 'looking') return `looking at your pictures once more: ${done} of ${total}`;
  return `${done} of ${total}${millisecondsLeft === undefined ? '' : `, ${aboutDuration(millisecondsLeft)} left`}`;
}

export function lackSentence(lack: CurveLack | { readonly kind: 'embeddings' }, nameOf: (classId: string) => string): string {
  switch (lack.kind) {
    case 'nothing':
      return '';
    case 'embeddings':
      return 'The backbone is not ready yet. Once it has seen your samples, this takes seconds.';
    case 'classes':
      return 'Add samples to two classes first: then there is something to tell apart.';
    case 'bursts': {
      const names = new Intl.ListFormat('en').format(lack.classIds.map((id) => `“${nameOf(id)}”`));
      return `Each class needs two recordings, so that one can be kept back. Record ${names} once more.`;
    }
  }
}

function samples(count: number): string {
  return count === 1 ? 'one sample' : `${count} samples`;
}
