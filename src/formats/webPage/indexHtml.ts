// The page itself: no script and no style in it, every name escaped, and a policy that lets it speak to its own folder alone.
import { escapedHtml as escaped } from '../escapedHtml';

/** What the page says, in one language. */
export interface WebPageWords {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** With the classes' names. */
  readonly knows: string;
  readonly camera: string;
  readonly choose: string;
  readonly loading: string;
  readonly ready: string;
  readonly unknown: string;
  /** Above the scores of what it does not know. */
  readonly ifItHadTo: string;
  readonly noCamera: string;
  readonly noPicture: string;
  readonly notLoaded: string;
  readonly noScript: string;
  readonly privacy: string;
}

/** Nothing but its own folder; WebAssembly is compiled, and that is all the evaluating there is. */
export const WEB_PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  'media-src blob: mediastream:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** `name` may be any text, and so may all words: text is only ever text. */
export function indexHtml(name: string, words: WebPageWords): string {
  const text = (key: Exclude<keyof WebPageWords, 'direction'>) => escaped(words[key]);
  return `<!doctype html>
<html lang="${text('language')}" dir="${words.direction}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escaped(WEB_PAGE_POLICY)}" />
    <meta name="referrer" content="no-referrer" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>${escaped(name)}</title>
    <link rel="stylesheet" href="./page.css" />
    <script type="module" src="./page.js"></script>
  </head>
  <body>
    <main>
      <h1><bdi>${escaped(name)}</bdi></h1>
      <p>${text('knows')}</p>
      <div class="view">
        <video id="video" hidden muted playsinline></video>
        <img id="picture" alt="" hidden />
      </div>
      <div class="ways">
        <button id="camera" type="button" aria-pressed="false" disabled>${text('camera')}</button>
        <label>${text('choose')}<input id="file" type="file" accept="image/*" disabled /></label>
      </div>
      <p
        id="answer"
        role="status"
        data-ready="${text('ready')}"
        data-unknown="${text('unknown')}"
        data-no-camera="${text('noCamera')}"
        data-no-picture="${text('noPicture')}"
        data-not-loaded="${text('notLoaded')}"
      >${text('loading')}</p>
      <p id="had-to" hidden>${text('ifItHadTo')}</p>
      <ul id="scores"></ul>
      <p id="fault" role="alert"></p>
      <noscript>${text('noScript')}</noscript>
      <footer>${text('privacy')}</footer>
    </main>
  </body>
</html>
`;
}
