// A backbone of one's own: its files read, looked into, cut where the person says, tried on a device of its own, kept, and used.
import { say } from '../../words/say';
import type { FetchedBackbone } from '../../browser/backboneCache';
import type { PickedFile } from '../../browser/files';
import { sha256 } from '../../core/base/sha256';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { identityOf } from '../../core/backbones/backbones';
import { cleanName } from '../../core/base/names';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { BackboneFailure, LoadedBackbone } from '../../engine/engine';
import type { BackboneFiles } from '../../formats/backboneFiles';
import { readBackboneApart } from '../../formats/backboneReader';
import type { Access } from '../base/access';
import { fromDrop } from '../base/fromDrop';
import { idOf } from '../base/projectState';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { BackboneSlice } from './backboneSlice';
import type { NoticeSlice } from '../base/noticeSlice';
import type { Ports, WithCatalogue } from '../base/ports';
import type { OwnFiles, OwnRefusal, OwnBackboneSlice, OwnBackboneVerbs } from './ownBackboneSlice';

const LICENCE = 'unknown';

/**
 * The verbs of a person’s own backbones. Files are tried on an engine of their own before anything is kept; refusals stand in `ownIntake`
 * or come back as a `Result`, and of two readings the later one counts.
 */
export function ownBackboneVerbs(
  access: Access<OwnBackboneSlice & BackboneSlice & DatasetSlice & NoticeSlice>,
  ports: WithCatalogue<Pick<Ports, 'ownBackbones' | 'files' | 'startEngine' | 'catalogue' | 'whyMissing'>>,
): OwnBackboneVerbs {
  const { get, set } = access;
  const { ownBackbones: kept, files, startEngine, catalogue } = ports;
  let read: (BackboneFiles & { readonly name: string }) | undefined;
  let reading = new AbortController();
  /** The newest reading; an older one that ends later says nothing. */
  let turn = 0;

  const refuse = (refusal: OwnRefusal) => set({ ownIntake: { kind: 'refused', refusal } });

  /** On a device of its own: whatever it does there, the backbone in use goes on. */
  const tried = async (bytes: FetchedBackbone): Promise<Result<LoadedBackbone, BackboneFailure>> => {
    let failure: BackboneFailure = { kind: 'lost', detail: 'no device could be started' };
    for (const device of ['wasm', 'cpu'] as const) {
      const engine = await startEngine(device);
      if (!engine.ok) continue;
      const loaded = await engine.value.load({ ...bytes, weights: bytes.weights.slice(0) });
      engine.value.dispose();
      if (loaded.ok) return loaded;
      failure = loaded.error;
      if (failure.kind !== 'lost' && failure.kind !== 'memory') break;
    }
    return fail(failure);
  };

  /** The entry of a backbone that was tried and works. */
  const specFor = async ({
    name,
    topology,
    weights,
    spec: cut,
    identity: stated,
  }: OwnFiles): Promise<Result<BackboneSpec, BackboneFailure>> => {
    const plain: BackboneSpec = { id: 'own', name, url: 'own/model.json', files: [], licence: LICENCE, ...cut };
    const loaded = await tried({ spec: plain, topology, weights });
    if (!loaded.ok) return loaded;
    const { fingerprint, weightCount } = loaded.value;
    const may = await identitiesOfOwn(plain, fingerprint, catalogue);
    // What was made on it elsewhere is noted under the name that it had there.
    const identity = stated ?? may[0];
    if (!may.includes(identity)) return fail({ kind: 'fingerprint', detail: `it is ${may[0]} and should be ${identity}` });
    return ok({
      ...plain,
      id: `own-${identity.slice(0, 16)}`,
      url: `own/${identity}/model.json`,
      fingerprint,
      own: { identity, weightCount, bytes: topology.length + weights.byteLength },
    });
  };

  const keep = async (spec: BackboneSpec, topology: string, weights: ArrayBuffer) => {
    const lasting = await kept.keep({ spec, topology, weights });
    await get().lookAtOwnBackbones();
    if (!lasting) get().notify({ kind: 'backbone-not-kept', name: spec.name });
  };

  return {
    async lookAtOwnBackbones() {
      try {
        set({ ownBackbones: await kept.list() });
      } finally {
        set({ ownBackbonesListed: true });
      }
    },
    async pickOwnBackbone() {
      await get().readOwnBackbone((await files.pick({ kind: 'backbone', multiple: true })) ?? []);
    },
    async dropOwnBackbone(data) {
      const address = data.types.includes('text/uri-list');
      const dropped = await fromDrop(access, ports, data);
      if (!dropped) return;
      if (dropped.length === 0) get().notify({ kind: 'nothing-dropped', address });
      await get().readOwnBackbone(dropped);
    },
    async readOwnBackbone(picked) {
      if (picked.length === 0) return;
      const mine = ++turn;
      read = undefined;
      reading.abort();
      reading = new AbortController();
      set({ ownIntake: { kind: 'reading' } });
      const bytes = await readBackboneApart(picked, reading.signal);
      if (mine !== turn) return;
      if (!bytes.ok) {
        refuse({ from: 'files', failure: bytes.error });
        return;
      }
      const name = freeName(nameOf(picked), [...catalogue, ...(await kept.list())]);
      read = { ...bytes.value, name };
      set({ ownIntake: { kind: 'asking', name, summary: bytes.value.summary } });
    },
    async addOwnBackbone({ layer, scaling, crop, inputSize }) {
      const mine = ++turn;
      const candidate = read?.summary.candidates.find(({ name }) => name === layer);
      if (!read || !candidate) return false;
      const { name, summary, topology, weights } = read;
      const into = idOf(get().project);
      set({ ownIntake: { kind: 'trying', name } });
      const { format } = summary;
      const cut = { format, inputSize, ...(crop < 1 && { crop }), scaling, featureLayer: layer, embeddingLength: candidate.shape.channels };
      const made = await specFor({ name, topology, weights, spec: cut });
      if (mine !== turn) return false;
      if (!made.ok) {
        refuse({ from: 'engine', failure: made.error });
        return false;
      }
      read = undefined;
      set({ ownIntake: { kind: 'none' } });
      await keep(made.value, topology, weights);
      // Of a project that is open by now nobody said that it is to work with it.
      if (idOf(get().project) === into) void get().chooseBackbone(made.value);
      return true;
    },
    async keepOwnBackbone(own) {
      const all = await kept.list();
      const made = await specFor({ ...own, name: freeName(own.name, [...catalogue, ...all]) });
      if (!made.ok) return made;
      const here = all.find(({ id }) => id === made.value.id);
      if (here) return ok(here);
      await keep(made.value, own.topology, own.weights);
      return made;
    },
    forgetOwnIntake() {
      turn++;
      reading.abort();
      read = undefined;
      set({ ownIntake: { kind: 'none' } });
    },
    async removeOwnBackbone(spec) {
      const bytes = await kept.fetch(spec);
      await kept.remove(spec);
      await get().lookAtOwnBackbones();
      if (!bytes) return;
      const undo = () => void kept.keep(bytes).then(() => get().lookAtOwnBackbones());
      get().notify({ kind: 'backbone-removed', name: spec.name, undo });
    },
  };
}

/**
 * What may name an own backbone: as one of the catalogue, where it is that used as the catalogue says; else by a name of its own. The first
 * is what it is called here. An app of another version may have an entry that this one lacks, or lack one that this one has, so it may
 * have the other name in a file; its weights alone name it only where they name no entry here.
 */
async function identitiesOfOwn(
  spec: BackboneSpec,
  fingerprint: string,
  catalogue: readonly BackboneSpec[],
): Promise<readonly [string, ...string[]]> {
  const { featureLayer, scaling, inputSize, crop = 1 } = spec;
  const alike = catalogue.filter((entry) => entry.fingerprint === fingerprint);
  const known = alike.find(
    (entry) =>
      entry.featureLayer === featureLayer &&
      entry.inputSize === inputSize &&
      (entry.crop ?? 1) === crop &&
      entry.scaling.divide === scaling.divide &&
      entry.scaling.subtract === scaling.subtract,
  );
  const text = JSON.stringify([fingerprint, featureLayer, inputSize, crop, scaling.divide, scaling.subtract]);
  const own = await sha256(new TextEncoder().encode(text));
  if (known) return [identityOf(known) ?? fingerprint, own];
  return alike.some((entry) => identityOf(entry) === fingerprint) ? [own] : [own, fingerprint];
}

/** The archive's name, or the folder's; loose files have no name that says more than model.json. */
function nameOf(picked: readonly PickedFile[]): string {
  const archive = picked.find(({ name }) => /\.zip$/i.test(name));
  const name = archive?.name.replace(/\.zip$/i, '') ?? picked.find(({ name }) => /\.json$/i.test(name))?.folder;
  return cleanName((name ?? '').slice(0, 60)) ?? say('newNames.backbone');
}

function freeName(wanted: string, taken: readonly BackboneSpec[]): string {
  const names = new Set(taken.map(({ name }) => name));
  for (let i = 1; ; i++) {
    const name = i === 1 ? wanted : `${wanted} ${i}`;
    if (!names.has(name)) return name;
  }
}
