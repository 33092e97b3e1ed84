// A browser that is not Chromium, driven by its own remote control: what the tests need of it, and no more.
/** Lets go of what was pressed. */
export type Release = () => Promise<void>;

/** Elements are named by XPath, which both remote controls know. */
export interface Engine {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page and gives its value, as JSON carries it. */
  run<Args extends readonly Plain[], Value>(body: (...args: Args) => Value, ...args: Args): Promise<Value>;
  /** Presses and lets go, with the mouse. */
  press(xpath: string): Promise<void>;
  /** Presses with the mouse and holds. */
  hold(xpath: string): Promise<Release>;
  /** Presses what opens a file chooser, and chooses. */
  choose(xpath: string, paths: readonly string[]): Promise<void>;
  /** The colour of a point of the window, as the engine writes a picture of one pixel: to be compared. Not every remote control can. */
  pixel?(x: number, y: number): Promise<string>;
  /** Where downloads go. */
  readonly downloads: string;
  /** Errors that no code of the page caught since it was last asked. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

type Plain = string | number | boolean;

/** How an engine is had, or the sentence that says why it is not. */
export interface EngineKind {
  readonly name: string;
  /** What is missing on this machine, in words; undefined if nothing is. */
  lacks(): string | undefined;
  /** `folder` is empty, and the browser's own: profile and downloads. */
  start(folder: string): Promise<Engine>;
}

/** What a file chooser fills. */
export const FILE_INPUT = '//input[@type="file"]';

/** Runs in the page: no file chooser opens that a remote control could not answer; its input stays in the page and takes files. */
export function noChooser(): void {
  HTMLInputElement.prototype.click = () => undefined;
}
