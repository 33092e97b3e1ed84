// The card in a head file, and what it scored: JSON of strangers, each count and length bounded, each text in its one form.
import * as v from 'valibot';
import type { Licence, TrainedOn } from '../core/backbones/backbones';
import { cleanName, MAX_NAME_LENGTH } from '../core/base/names';
import type { Result } from '../core/base/result';
import { fail, ok } from '../core/base/result';
import { shareInterval } from '../core/evaluation/wilson';
import { plainJson } from './plainJson';

/** What whoever made a head says of it, and what is known of it without their saying. All of it may be absent. */
export interface HeadCard {
  /** Who made it. */
  readonly author?: string | undefined;
  /** What it is for. */
  readonly about?: string | undefined;
  /** What it is not for, and where it fails. */
  readonly limits?: string | undefined;
  /** Tags of the samples that it learnt from, with how many have each. */
  readonly tags?: readonly (readonly [tag: string, samples: number])[] | undefined;
  /** The backbone's own card in short. */
  readonly backbone?:
    { readonly learnedFrom?: TrainedOn | undefined; readonly weightCount?: number | undefined; readonly licence: Licence } | undefined;
}

/**
 * How many of the samples asked it was right about: samples of a test set, or held-out ones,
 * each predicted by a head like it that had not learnt its recording.
 */
export interface HeadScore {
  readonly right: number;
  readonly asked: number;
  /**
   * As many independent samples as they say as much as, where frames of one recording stand together; absent in older files,
   * which had it only where it was fewer than were asked, or not at all.
   */
  readonly effective?: number | undefined;
  readonly on: 'test-set' | 'held-out';
}

type CardFailure = { readonly kind: 'not-a-head' | 'too-large' | 'changed' };

/** UTF-16 units of what it is for, and of its limits. */
export const MOST_CARD_TEXT = 1_000;
/** Tags on a card. */
export const MOST_TAGS_SAID = 100;
/** Samples: as many as nobody ever taught. */
export const MOST_COUNTED = 1e9;
const MOST_WEIGHTS = Number.MAX_SAFE_INTEGER;

const TRAINED_ON = ['tiny-imagenet', 'imagenet', 'nothing'] as const satisfies readonly TrainedOn[];
const LICENCES = ['apache', 'apache-on-research-data', 'none', 'unknown'] as const satisfies readonly Licence[];

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most, 'changed'));
const count = whole(MOST_COUNTED);
const cardShape = v.object({
  author: v.optional(v.string()),
  about: v.optional(v.string()),
  limits: v.optional(v.string()),
  tags: v.optional(v.array(v.tuple([v.string(), count]))),
  backbone: v.optional(
    v.object({
      // A later program may know more of both.
      learnedFrom: v.fallback(v.optional(v.picklist(TRAINED_ON)), undefined),
      weightCount: v.optional(whole(MOST_WEIGHTS)),
      licence: v.fallback(v.picklist(LICENCES), 'unknown'),
    }),
  ),
});
const scoreShape = v.pipe(
  v.object({
    right: count,
    asked: v.pipe(count, v.minValue(1)),
    effective: v.optional(v.pipe(v.number(), v.gtValue(0))),
    // Of what a later program asks, nothing can be said.
    on: v.fallback(v.optional(v.picklist(['test-set', 'held-out'])), undefined),
  }),
  v.check(({ right, asked, effective = asked }) => right <= asked && effective <= asked),
);

/** The entries of a file's table; none for what is not known. The interval is for other readers: this one computes it anew. */
export function cardEntries(card: HeadCard | undefined, score: HeadScore | undefined): readonly (readonly [string, string])[] {
  const said = card && tidy(card);
  return [
    ...(said && Object.keys(said).length > 0 ? [['card', JSON.stringify(said)] as const] : []),
    ...(score ? [['score', JSON.stringify({ ...score, ...intervalOf(score) })] as const] : []),
  ];
}

/** The card of a table, undefined where there is none. */
export function readCardEntry(text: string | undefined): Result<HeadCard | undefined, CardFailure> {
  if (text === undefined) return ok(undefined);
  const read = v.safeParse(cardShape, plainJson(text));
  if (!read.success) return fail(refusalOf(read.issues[0]));
  const { author = '', about = '', limits = '', tags = [] } = read.output;
  const long = author.length > MAX_NAME_LENGTH || about.length > MOST_CARD_TEXT || limits.length > MOST_CARD_TEXT;
  if (long || tags.length > MOST_TAGS_SAID || tags.some(([tag]) => tag.length > MAX_NAME_LENGTH)) return fail({ kind: 'too-large' });
  return ok(tidy(read.output));
}

/** The score of a table, undefined where there is none. */
export function readScoreEntry(text: string | undefined): Result<HeadScore | undefined, CardFailure> {
  if (text === undefined) return ok(undefined);
  const read = v.safeParse(scoreShape, plainJson(text));
  if (!read.success) return fail(refusalOf(read.issues[0]));
  const { on, ...counts } = read.output;
  return ok(on === undefined ? undefined : { ...counts, on });
}

function refusalOf({ message }: v.BaseIssue<unknown>): CardFailure {
  return { kind: message === 'changed' ? 'changed' : 'not-a-head' };
}

function intervalOf({ right, asked, effective }: HeadScore): { readonly low: number; readonly high: number } {
  return shareInterval({ right, total: asked, effective });
}

/** A text as it is kept: each line as a name is, few blank lines, cut where it is too long. Undefined where nothing is left. */
export function cleanText(text: string | undefined): string | undefined {
  const lines = (text ?? '')
    .slice(0, MOST_CARD_TEXT)
    .split(/\r\n?|\n/)
    .flatMap((line) => piecesOf(line));
  const plain = lines
    .join('\n')
    .slice(0, MOST_CARD_TEXT)
    .replace(/\p{Surrogate}$/u, '')
    .trim();
  return plain === '' ? undefined : plain;
}

/** A line of any length: names are cut at their most, lines are not. */
function piecesOf(line: string): readonly string[] {
  const words: string[] = [];
  for (const word of line.split(/\s+/)) {
    // A sign that is no blank may become one, and what it parts may be nothing that can be seen.
    for (const part of cleanName(word)?.split(' ') ?? []) {
      const clean = cleanName(part);
      if (clean !== undefined) words.push(clean);
    }
  }
  return words.length > 0 ? [words.join(' ')] : [];
}

function tidy({ author, about, limits, tags, backbone }: HeadCard): HeadCard {
  const [name, purpose, edges] = [cleanName(author ?? ''), cleanText(about), cleanText(limits)];
  const named = (tags ?? []).slice(0, MOST_TAGS_SAID).flatMap(([tag, samples]) => {
    const clean = cleanName(tag);
    return clean === undefined ? [] : [[clean, samples] as const];
  });
  return {
    ...(name !== undefined && { author: name }),
    ...(purpose !== undefined && { about: purpose }),
    ...(edges !== undefined && { limits: edges }),
    ...(named.length > 0 && { tags: named }),
    ...(backbone && { backbone }),
  };
}
