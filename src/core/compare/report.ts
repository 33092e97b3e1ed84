// What a report of an experiment says, as text that is ready to be read: its sentence, its settings, its numbers.
import type { Behind } from './behind';

/** The tools whose experiments can be reported. */
export const REPORTED = ['columns', 'curve', 'ladder', 'map', 'inside', 'cost', 'bias'] as const;
export type Reported = (typeof REPORTED)[number];

/** A share with its interval, 0 … 1, to be drawn as a bar; what it shows stands in a table too. */
export interface ReportBar {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly share: number;
}

export interface ReportTable {
  readonly caption: string;
  /** The first is that of the names of rows. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What an experiment came to. */
export interface ReportPart {
  readonly sentence: string;
  /** What has changed since it was measured. */
  readonly behind: Behind | undefined;
  /** The backbone that it was measured with; undefined where several were, or none. */
  readonly backbone: string | undefined;
  /** Names and values: what was set, and the seeds. */
  readonly settings: readonly (readonly [name: string, value: string])[];
  readonly bars: readonly ReportBar[];
  /** What is drawn of it, as the address of an SVG (`data:image/svg+xml,…`). */
  readonly figure?: ReportPicture | undefined;
  readonly tables: readonly ReportTable[];
  /** Draws the pictures that it is of, where they are wished for; without, some samples of each class are shown. */
  readonly pictures?: (() => Promise<readonly ReportPicture[]>) | undefined;
}

/** What a person wrote for a report. */
export interface ReportDraft {
  readonly question?: string | undefined;
  /** What was expected; empty where that was skipped. Undefined while nobody was asked. */
  readonly expected?: string | undefined;
  /** It was written before there was anything measured. */
  readonly before: boolean;
  /** When it was last written, in milliseconds since 1970. */
  readonly at: number;
}

/** By experiment. */
export type ReportDrafts = { readonly [Of in Reported]?: ReportDraft | undefined };

export const NO_DRAFT: ReportDraft = { before: false, at: 0 };

/** Letters of a question, and of what was expected. */
export const MOST_ASKED = 500;
export const MOST_EXPECTED = 1_000;

/** A picture in a report: an address that holds its bytes, and what it shows. */
export interface ReportPicture {
  readonly data: string;
  readonly shows: string;
}

/** The words around what a report says. */
export interface ReportWords {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly question: string;
  readonly expected: string;
  readonly answer: string;
  readonly numbers: string;
  readonly settings: string;
  readonly pictures: string;
  /** That it is behind; undefined where it is not. */
  readonly behind: string | undefined;
}

export interface ReportDocument {
  readonly title: string;
  /** Whose it is and when it was made, in a line. */
  readonly byline: string;
  readonly question: string;
  /** Left out where it was skipped. */
  readonly expected: string | undefined;
  readonly part: ReportPart;
  readonly pictures: readonly ReportPicture[];
}
