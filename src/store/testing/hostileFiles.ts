// Files and links that are made to harm, by what each is: for the test of doors. What they are told there: `hostileAnswers`.
import { deflateRawSync } from 'node:zlib';
import { serialisedProject } from '../../core/project/projectDocument';
import { png, pngOfSide, scriptedSvg } from '../../formats/testing/harmfulPictures';
import type { RawEntry } from '../../formats/testing/rawZip';
import { rawZip } from '../../formats/testing/rawZip';
import type { imageModelOn } from '../../formats/testing/seeds';
import { aKeptHead, aProject, headFiles } from '../../formats/testing/seeds';
import { WEB_PAGE_FILES } from '../../formats/webPage/webPageFiles';

const HUNDRED_MB = 100 * 1024 * 1024;

const utf8 = (text: string) => new TextEncoder().encode(text);
const picture = (name: string, more: Partial<RawEntry> = {}): RawEntry => ({ name, content: png, ...more });
const long = 'x'.repeat(10_000);
const plainProject = JSON.stringify(serialisedProject(aProject));
/** A whole one, of which those here are made. */
export const [aHead = new Uint8Array()] = headFiles();

const projectWith = (text: string, ...more: readonly RawEntry[]) =>
  rawZip([
    { name: 'project.json', content: utf8(text) },
    picture('p/1.png'),
    { name: 'heads/1.safetensors', content: aKeptHead() },
    ...more,
  ]);
const page: readonly RawEntry[] = [
  { name: WEB_PAGE_FILES.head, content: aHead },
  { name: WEB_PAGE_FILES.page },
  { name: WEB_PAGE_FILES.use },
];
type SiteModel = ReturnType<typeof imageModelOn>;
const modelWith = (site: SiteModel, change: { readonly model?: string; readonly metadata?: string; readonly weights?: Uint8Array }) =>
  rawZip([
    { name: 'model.json', content: utf8(change.model ?? site.modelJson) },
    { name: 'metadata.json', content: utf8(change.metadata ?? site.metadataJson) },
    { name: 'weights.bin', content: change.weights ?? site.weights },
  ]);

/** The head's file with its header, as text, changed, and its length made right. */
function headWith(change: (header: string) => string, data?: (bytes: Uint8Array) => void): Blob {
  const length = Number(new DataView(aHead.buffer, aHead.byteOffset).getBigUint64(0, true));
  const header = utf8(change(new TextDecoder().decode(aHead.subarray(8, 8 + length))));
  const rest = Uint8Array.from(aHead.subarray(8 + length));
  data?.(rest);
  const start = new Uint8Array(8);
  new DataView(start.buffer).setBigUint64(0, BigInt(header.length), true);
  return new Blob([start, Uint8Array.from(header), rest]);
}

const withNaN = () =>
  headWith(
    (header) => header,
    (bytes) => new DataView(bytes.buffer).setFloat32(0, NaN, true),
  );

const polluting = (json: string) => `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${json.slice(1)}`;
const whole = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const spaces = () => new Uint8Array(HUNDRED_MB).fill(0x20);

const linkText = (link: string) => `[InternetShortcut]\r\nURL=https://elsewhere.example/#/head/${link}\r\n`;

/** Made when they are wanted, together they are large: models of this one, which is whole. */
export const HOSTILE_FILES: Readonly<Record<string, (site: SiteModel) => Blob | Promise<Blob>>> = {
  nothing: () => new Blob(),
  'a text': () => new Blob(['hello']),
  'a text with a link that is damaged': () => new Blob([linkText('A'.repeat(40))]),
  'a text with a link that unpacks to 100 MB': () => new Blob([linkText(deflateRawSync(spaces()).toString('base64url'))]),
  'a text of 100 MB that begins with a link': () => new Blob([linkText('A'.repeat(40)), spaces()]),
  'a scripted SVG': () => new Blob([scriptedSvg]),
  'a picture of billions of pixels': () => new Blob([Uint8Array.from(pngOfSide(60_000))]),
  'the beginning of an archive': () => new Blob(['PK\u0003\u0004']),
  'a project cut short': async () => new Blob([(await whole(projectWith(plainProject))).slice(0, -30)]),
  'a project cut in the middle': async () => new Blob([(await whole(projectWith(plainProject))).slice(0, 300)]),
  'a project with a password': () => rawZip([{ name: 'project.json', content: utf8(plainProject), flags: 1 }, picture('p/1.png')]),
  'pictures with a password': () => rawZip([picture('cat/1.png', { flags: 1 })]),
  'pictures, some of which have a password': () => rawZip([picture('cat/1.png', { flags: 1 }), picture('cat/2.png', { crc: 1 })]),
  'pictures packed in a way that is not read': () => rawZip([picture('cat/1.png', { method: 14 })]),
  'a project packed in a way that is not read': () => rawZip([{ name: 'project.json', content: utf8(plainProject), method: 93 }]),
  'a page packed in a way that is not read': () => rawZip(page.map((entry) => ({ ...entry, method: 12 }))),
  'pictures that are all damaged': () => rawZip([picture('cat/1.png', { crc: 1 }), picture('dog/1.png', { crc: 1 })]),
  'pictures that lie in no folder': () => rawZip([picture('1.png'), picture('2.png', { flags: 1 })]),
  'pictures beside a path of 10,000 letters that leads out': () => rawZip([picture('cat/1.png'), picture(`../${long}`)]),
  'a project with a wrong checksum': () => rawZip([{ name: 'project.json', content: utf8(plainProject), crc: 1 }, picture('p/1.png')]),
  'a backup, one project of which has a password': () =>
    rawZip(['1 A/', '2 B/'].flatMap((folder, flags) => [{ name: `${folder}project.json`, content: utf8(plainProject), flags }])),
  'a backup, one document of which states more than it can hold': () =>
    rawZip(
      ['1 A/', '2 B/'].map((folder, i) => ({
        name: `${folder}project.json`,
        content: utf8(plainProject),
        ...(i && { states: HUNDRED_MB }),
      })),
    ),
  'a page with a password': () => rawZip(page.map((entry) => ({ ...entry, flags: 1 }))),
  'a page beside thousands of files and a path that leads out': () =>
    rawZip([...page, ...Array.from({ length: 2_500 }, (_, i) => ({ name: `photos/${i}.txt` })), { name: '..\\1.txt' }]),
  'pictures whose folders have backslashes': () => rawZip([picture('cat\\1.png'), picture('cat \\2.png'), picture('\u200b\\3.png')]),
  'a project whose picture leads elsewhere': () =>
    projectWith(plainProject.replace('p/1.png', '../../../etc/passwd'), picture('../../../etc/passwd'), picture('/etc/passwd')),
  'a project that pollutes': () => projectWith(polluting(plainProject)),
  'a project with a name of 10,000 letters': () => projectWith(plainProject.replaceAll('"apple"', `"${long}"`)),
  'a project whose time is beyond all numbers': () => projectWith(plainProject.replace('"takenAt":5', '"takenAt":1e999')),
  'a project of 100 MB of text': () => rawZip([{ name: 'project.json', content: spaces(), deflated: true }]),
  'one file twice': () => projectWith(plainProject, picture('p/1.png'), { name: 'project.json', content: utf8('{}') }),
  'archives in an archive': () => rawZip(['1.zip', '2.headstart'].map((name) => ({ name, content: png }))),
  'an archive in an archive in an archive': async () =>
    rawZip([{ name: '1.zip', content: await whole(rawZip([{ name: '2.zip', content: await whole(projectWith(plainProject)) }])) }]),
  'an archive of 100 MB of text in an archive': async () =>
    rawZip([
      { name: '1.zip', content: await whole(rawZip([{ name: 'project.json', content: spaces(), deflated: true }])), deflated: true },
    ]),
  'an archive in an archive that states gigabytes': async () =>
    rawZip([{ name: '1.zip', content: await whole(projectWith(plainProject)), states: 0xfffffff0 }]),
  'several heads': () => rawZip(['1', '2'].map((name) => ({ name: `${name}.head.safetensors`, content: aHead }))),
  'an archive in an archive': async () => rawZip([{ name: 'cat/inner.zip', content: await whole(projectWith(plainProject)) }]),
  'pictures, one of which unpacks to 100 MB': () =>
    rawZip([picture('cat/1.png'), { name: 'dog/2.png', content: spaces(), deflated: true }]),
  'pictures that say they have billions of pixels': () => rawZip([picture('cat/1.png', { content: pngOfSide(60_000) })]),
  'pictures in folders whose names are traps': () =>
    rawZip([picture('__proto__/1.png'), picture('constructor/1.png'), picture(`${long}/1.png`)]),
  'an archive of 100,000 files': () => rawZip(Array.from({ length: 100_000 }, (_, i) => ({ name: `cat/${i}.txt` }))),
  'a site project that pollutes': () =>
    rawZip([
      picture('cat-!-0.png'),
      { name: 'manifest.json', content: utf8(polluting('{"type":"image","appdata":{"trainEpochs":1e999}}')) },
    ]),
  'a model cut short': async (site) => new Blob([(await whole(modelWith(site, {}))).slice(0, -30)]),
  'a model of 100 MB of text': (site) =>
    rawZip([
      { name: 'model.json', content: spaces(), deflated: true },
      { name: 'metadata.json', content: utf8(site.metadataJson) },
    ]),
  'a model that pollutes': (site) =>
    modelWith(site, { model: polluting(site.modelJson), metadata: polluting(site.metadataJson), weights: new Uint8Array(3) }),
  'a model with labels of 10,000 letters, too many': (site) =>
    modelWith(site, { metadata: JSON.stringify({ labels: [long, long, long] }) }),
  'a model whose weights are not finite': (site) => modelWith(site, { weights: site.weights.slice().fill(0xff) }),
  'a model whose counts overflow': (site) =>
    modelWith(site, { model: site.modelJson.replaceAll(/"shape":\[[^\]]*\]/g, '"shape":[1e999,9007199254740993]') }),
  'a model whose network is nested without end': (site) => modelWith(site, { model: `{"modelTopology":${'['.repeat(200_000)}` }),
  'a head cut short': () => new Blob([Uint8Array.from(aHead.subarray(0, -9))]),
  'a head that is not finite': withNaN,
  'a head whose shape overflows': () => headWith((header) => header.replaceAll(/"shape":\[[^\]]*\]/g, '"shape":[9007199254740993,1e300]')),
  'a head that states a header without end': () => new Blob([new Uint8Array(8).fill(0x7f), Uint8Array.from(aHead.subarray(8))]),
  'a head with a name of 10,000 letters': () => headWith((header) => header.replaceAll('apple', long)),
  'a head that pollutes': () => headWith(polluting),
};

/** A link's text, changed. */
export const HOSTILE_LINKS: Readonly<Record<string, (text: string) => string>> = {
  'made of nothing': () => '',
  'of other letters': () => '%00<script>alert(1)</script>',
  'of ten million letters': () => 'A'.repeat(10_000_000),
  'that unpacks to 100 MB': () => deflateRawSync(spaces()).toString('base64url'),
  'cut short': (text) => text.slice(0, -9),
  'with letters changed': (text) => `${text.slice(0, 20)}AAAA${text.slice(24)}`,
};

/** What is no picture, and what says that it is one. */
export const HOSTILE_PICTURES: typeof HOSTILE_FILES = {
  ...HOSTILE_FILES,
  'a picture that says it has billions of pixels': () => new Blob([pngOfSide(60_000)], { type: 'image/png' }),
  'a picture cut short': () => new Blob([png.slice(0, 20)], { type: 'image/png' }),
  'a drawing with a script': () => new Blob([scriptedSvg], { type: 'image/svg+xml' }),
  'a drawing that says it is a photo': () => new Blob([scriptedSvg], { type: 'image/jpeg' }),
  'a picture of nothing': () => new Blob([], { type: 'image/png' }),
  'a picture of 100 MB of text': () => new Blob([spaces()], { type: 'image/jpeg' }),
};
