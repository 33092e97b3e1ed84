// Files of other programs that become projects: no class that nobody made, and two of one name told apart at once.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { serialisedProject } from '../../core/project/projectDocument';
import { rawZip } from '../../formats/testing/rawZip';
import { aProject } from '../../formats/testing/seeds';
import { seen, told, visit } from '../testing/projectFileScene';

const utf8 = (text: string) => new TextEncoder().encode(text);
const picture = (value: number) => new Uint8Array(Float64Array.of(value).buffer);
const picked = (zip: Blob, name: string) => ({ file: new File([zip], name), name });

it.each([
  ['folders', ['cat/1.png', 'dog/2.png', 'cow/3.png']],
  ['a project of Teachable Machine', ['cat-!-0.png', 'dog-!-0.png', 'cow-!-0.png']],
])('a class of which no picture is whole is not made: %s', async (_, [first = '', ...others]) => {
  const { store } = await visit();
  const entries = [{ name: first, content: picture(1), crc: 1 }, ...others.map((name, i) => ({ name, content: picture(i) }))];
  const manifest = { name: 'manifest.json', content: utf8('{"type":"image","appdata":{}}') };
  await store.getState().openProjectFile(picked(rawZip(first.includes('/') ? entries : [...entries, manifest]), 'Animals.zip'));
  const { samples, classes } = await seen(store);
  expect(classes.map(({ name }) => name)).toEqual(['dog', 'cow']);
  expect(samples.map((each) => each.in)).toEqual(['dog', 'cow']);
  expect(told(store)).toMatchObject([{ kind: 'opened', name: 'Animals', samples: 2, lost: 1 }]);
});

it('where no picture at all is whole, its classes are still to be seen', async () => {
  const { store } = await visit();
  await store.getState().openProjectFile(picked(rawZip([{ name: 'cat/1.png', content: picture(1), crc: 1 }]), 'Animals.zip'));
  expect((await seen(store)).classes.map(({ name }) => name)).toEqual(['cat']);
});

it('a class that a person made stays, whatever becomes of its pictures', async () => {
  const { store } = await visit();
  const classes = [...aProject.classes, { id: 'b', name: 'pear', colour: 1, enabled: true }];
  const document = { name: 'project.json', content: utf8(JSON.stringify(serialisedProject({ ...aProject, classes }))) };
  await store.getState().openProjectFile(picked(rawZip([document, { name: 'p/1.png', content: picture(1), crc: 1 }]), 'a.headstart'));
  expect((await seen(store)).classes.map(({ name }) => name)).toEqual(['apple', 'pear']);
});

it('of a saved project with two classes of one name it is said at once', async () => {
  const { store } = await visit();
  const classes = [...aProject.classes, { id: 'b', name: 'apple', colour: 1, enabled: true }];
  const document = { name: 'project.json', content: utf8(JSON.stringify(serialisedProject({ ...aProject, classes }))) };
  await store.getState().openProjectFile(picked(rawZip([document, { name: 'p/1.png', content: picture(1) }]), 'a.headstart'));
  expect(store.getState().notices).toMatchObject([{ kind: 'names-alike', later: { id: 'b', name: 'apple' } }, { kind: 'files' }]);
});
