// A report as a page that stands alone: no script, nothing fetched, every text escaped; made to be handed in and to be printed.
import type { ReportBar, ReportDocument, ReportPicture, ReportTable, ReportWords } from '../core/compare/report';
import { escapedHtml as text } from './escapedHtml';

/** The page's text, UTF-8. Pictures other than bytes of a PNG, JPEG or WebP are left out. */
export function reportPage(report: ReportDocument, words: ReportWords): string {
  const { title, byline, question, expected, part, pictures } = report;
  const inside = pictures.filter(({ data }) => /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/.test(data));
  return [
    '<!doctype html>',
    `<html lang="${text(words.language)}" dir="${words.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1><bdi>${text(title)}</bdi></h1>`,
    `<p class="by">${text(byline)}</p>`,
    section(words.question, `<p>${text(question)}</p>`),
    expected === undefined ? '' : section(words.expected, `<p>${text(expected)}</p>`),
    section(
      words.answer,
      `<p class="answer">${text(part.sentence)}</p>${words.behind === undefined ? '' : `<p>${text(words.behind)}</p>`}`,
    ),
    section(words.numbers, part.bars.map(bar).join('\n') + figure(part.figure) + part.tables.map(table).join('\n')),
    section(words.settings, `<dl>${part.settings.map(([name, value]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join('')}</dl>`),
    inside.length > 0 ? section(words.pictures, `<div class="pictures">${inside.map(picture).join('')}</div>`) : '',
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const section = (title: string, body: string): string => `<section><h2>${text(title)}</h2>${body}</section>`;

function table({ caption, heads, rows }: ReportTable): string {
  const head = heads.map((each) => `<th scope="col">${text(each)}</th>`).join('');
  const body = rows.map(([name = '', ...cells]) => {
    const values = cells.map((cell) => `<td>${text(cell)}</td>`).join('');
    return `<tr><th scope="row">${text(name)}</th>${values}</tr>`;
  });
  return `<table><caption>${text(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** An SVG stands in an image, where nothing of it runs or is fetched; what is none is left out. */
const figure = (drawn: ReportPicture | undefined): string =>
  drawn && /^data:image\/svg\+xml,[\w.~%!*'()-]+$/.test(drawn.data)
    ? `<p class="figure"><img src="${text(drawn.data)}" alt="${text(drawn.shows)}"></p>`
    : '';

/** The range as a bar, the share as a line in it. */
function bar({ name, low, high, share }: ReportBar): string {
  const at = (part: number) => (100 * Math.min(1, Math.max(0, part))).toFixed(2);
  return (
    `<figure><figcaption>${text(name)}</figcaption>` +
    '<svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="6" class="all"/>' +
    `<rect x="${at(low)}" width="${at(Math.max(0, high - low))}" height="6" class="range"/>` +
    `<rect x="${at(share)}" width="0.6" height="6" class="share"/></svg></figure>`
  );
}

const picture = ({ data, shows }: ReportPicture): string =>
  `<figure><img src="${data}" alt="${text(shows)}"><figcaption>${text(shows)}</figcaption></figure>`;

const STYLE = `
:root{color-scheme:light;font:1rem/1.5 system-ui,sans-serif;color:#1b1a17;background:#fff}
body{margin:0}
main{max-width:48rem;margin:auto;padding:2rem 1.25rem;display:grid;gap:1.25rem}
h1,h2,p,dl,figure{margin:0}
h1{font-size:1.75rem;line-height:1.2}
h2{font-size:1.05rem;margin-block-end:.35rem}
.by,figcaption,dt,caption{color:#5b5850}
p{white-space:pre-wrap;overflow-wrap:anywhere}
.answer{font-size:1.3rem;font-weight:650;line-height:1.35}
svg{display:block;width:100%;height:.9rem;margin-block:.15rem .6rem}
.all{fill:#e7e3da}.range{fill:#9cc3f0}.share{fill:#12365f}
table{border-collapse:collapse;width:100%;margin-block:.75rem;font-variant-numeric:tabular-nums}
caption{text-align:start;padding-block-end:.25rem}
th,td{border-block-end:1px solid #d9d4c8;padding:.3rem .6rem;text-align:end}
th:first-child{text-align:start}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem}
dd{margin:0;overflow-wrap:anywhere}
.pictures{display:grid;grid-template-columns:repeat(auto-fill,minmax(6rem,1fr));gap:.75rem}
img{display:block;width:100%;border-radius:.4rem}
@media print{main{padding:0}section,table,figure{break-inside:avoid}}
`;
