// Bringing a project's backbone: the one it was left with, the hosted one for a new project, or an offer of a better one.
import { allSamples } from '../../core/dataset/dataset';
import { unmetRequirements } from '../../core/backbones/backboneRequirements';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { builtInBackbone } from '../../core/backbones/builtInBackbone';
import { measuredAccuracy } from '../../core/backbones/measuredAccuracy';
import type { FetchFailure } from '../../browser/backboneCache';
import type { Access } from '../base/access';
import type { NoticeSlice } from '../base/noticeSlice';
import type { BackboneSlice } from './backboneSlice';
import { specInUse } from './backboneState';
import type { DatasetSlice } from '../dataset/datasetSlice';
import type { OwnBackboneSlice } from './ownBackboneSlice';
import type { Ports, WithCatalogue } from '../base/ports';
import { idOf } from '../base/projectState';
import type { SavingSlice } from '../base/savingSlice';
import type { ProjectBackboneSlice, ProjectBackboneVerbs } from './projectBackboneSlice';

type Tools = WithCatalogue<Pick<Ports, 'backboneCache' | 'catalogue' | 'deviceLimits' | 'preferences' | 'storage'>> & {
  readonly firstHosted: BackboneSpec | undefined;
};

/** Something came, and it was not the backbone. */
const DAMAGED: readonly FetchFailure['kind'][] = ['length', 'hash', 'malformed', 'too-large'];

/**
 * The verbs of a project’s backbone. A person is asked before anything is fetched from elsewhere or takes over under samples; a choice
 * that is made meanwhile, or another project, ends what was begun.
 */
export function projectBackboneVerbs(
  { get, set }: Access<ProjectBackboneSlice & BackboneSlice & DatasetSlice & OwnBackboneSlice & SavingSlice & NoticeSlice>,
  { backboneCache, catalogue, deviceLimits, preferences, storage, firstHosted }: Tools,
): ProjectBackboneVerbs {
  const toldOf = new Set<string>();
  /** Projects of which it was said, with the backbone. */
  const absentIn = new Set<string>();

  /** Whether it comes from this device or from our own server. */
  const isNear = async (spec: BackboneSpec) => spec.own !== undefined || !URL.canParse(spec.url) || (await backboneCache.kept(spec)).whole;

  const isLight = async (spec: BackboneSpec) => unmetRequirements(spec, await deviceLimits()).length === 0;

  /** The project is still open, and no backbone was chosen meanwhile. */
  const unchanged = () => {
    const { project, projectBackbone, backbone } = get();
    const id = idOf(project);
    const inUse = backbone.kind === 'ready' ? backbone.spec.id : undefined;
    return () => {
      const now = get();
      return (
        now.project.kind !== 'opening' &&
        now.project.id === id &&
        now.projectBackbone === projectBackbone &&
        now.backbone.kind === 'ready' &&
        now.backbone.spec.id === inUse &&
        now.comingBackbone === undefined
      );
    };
  };

  /** Once a visit for each project. What it was left with stays noted, and comes back once its files are added again. */
  const sayAbsent = (id: string) => {
    const { project, backbone } = get();
    const about = `${idOf(project) ?? ''} ${id}`;
    if (absentIn.has(about) || backbone.kind !== 'ready') return;
    absentIn.add(about);
    get().notify({ kind: 'backbone-absent', name: preferences.backboneName(id), inUse: backbone.spec.name });
  };

  const bringRemembered = async (id: string, still: () => boolean) => {
    await get().lookAtOwnBackbones();
    const spec = [...catalogue, ...get().ownBackbones].find((each) => each.id === id);
    if (!spec) {
      if (still()) sayAbsent(id);
      return;
    }
    const near = await isNear(spec);
    if (!still()) return;
    if (near) await get().chooseBackbone(spec);
    else set({ backboneOffer: { spec, why: 'project' } });
  };

  const offer = (spec: BackboneSpec) => {
    if (!preferences.declined(spec.id)) set({ backboneOffer: { spec, why: 'better' } });
  };

  /** Once a visit. What does not come at all troubles nobody: the next visit gets it. */
  const sayDamaged = (spec: BackboneSpec, why: FetchFailure['kind']) => {
    const { backbone } = get();
    if (toldOf.has(spec.id) || !DAMAGED.includes(why) || backbone.kind !== 'ready') return;
    toldOf.add(spec.id);
    get().notify({ kind: 'hosted-damaged', backbone: spec.name, inUse: backbone.spec.name });
  };

  const bringHosted = async (spec: BackboneSpec, still: () => boolean) => {
    if (!(await isLight(spec)) || !still()) return;
    if (allSamples(get().dataset).length > 0) {
      offer(spec);
      return;
    }
    // Fetched before it is chosen, so that what was recorded meanwhile decides whether to ask.
    const fetched = await backboneCache.fetch(spec);
    if (!still()) return;
    if (!fetched.ok) {
      sayDamaged(spec, fetched.error.kind);
      return;
    }
    if (allSamples(get().dataset).length > 0) offer(spec);
    else await get().chooseBackbone(spec);
  };

  const offerBest = async (still: () => boolean) => {
    const best = bestOf(catalogue);
    if (!best || best.id === builtInBackbone.id || preferences.declined(best.id)) return;
    if ((await isLight(best)) && still()) offer(best);
  };

  const remember = (projectId: string, id: string) => {
    set({ projectBackbone: id, backboneOffer: undefined });
    get().save(() => storage.saveBackbone(projectId, id));
  };

  const leaveComing = () => {
    const { project, backbone, comingBackbone } = get();
    // One that is in use already moves to another device, whichever project is open.
    if (!comingBackbone || comingBackbone.spec.id === specInUse(backbone)?.id) return;
    const { kind, spec } = comingBackbone;
    get().cancelBackbone();
    if (project.kind === 'open' && kind !== 'failed' && !spec.random) remember(project.id, spec.id);
  };

  return {
    rememberBackbone() {
      const { project, backbone, projectBackbone } = get();
      if (project.kind !== 'open' || backbone.kind !== 'ready') return;
      const { id, random, own, name } = backbone.spec;
      if (own) preferences.rememberBackboneName(id, name);
      // Random weights are made anew from pictures each time: they are for looking at, not for working on.
      if (random || id === projectBackbone) return;
      remember(project.id, id);
    },
    // Its code may be fetched late: whoever leaves a project waits for the promise.
    leaveComingBackbone() {
      leaveComing();
      return Promise.resolve();
    },
    async bringBackbone() {
      const { project, backbone, projectBackbone, dataset } = get();
      if (project.kind === 'opening' || backbone.kind !== 'ready') return;
      set({ backboneOffer: undefined });
      const still = unchanged();
      if (projectBackbone !== undefined) {
        if (projectBackbone !== backbone.spec.id) await bringRemembered(projectBackbone, still);
      } else if (backbone.spec.id !== builtInBackbone.id && allSamples(dataset).length > 0) {
        // Nothing was ever chosen in it: its samples were worked on with the built-in one, and stay with that.
        await bringRemembered(builtInBackbone.id, still);
      } else if (firstHosted && firstHosted.id !== backbone.spec.id) {
        await bringHosted(firstHosted, still);
      } else if (backbone.spec.id !== builtInBackbone.id) {
        get().rememberBackbone();
      } else if (!firstHosted) {
        await offerBest(still);
      }
    },
    async acceptBackboneOffer() {
      const { backboneOffer } = get();
      if (!backboneOffer) return;
      set({ backboneOffer: undefined });
      await get().chooseBackbone(backboneOffer.spec);
    },
    declineBackboneOffer() {
      const { backboneOffer } = get();
      if (backboneOffer) preferences.decline(backboneOffer.spec.id);
      set({ backboneOffer: undefined });
    },
  };
}

/** The backbone that names most right, of those that were measured. */
function bestOf(catalogue: readonly BackboneSpec[]): BackboneSpec | undefined {
  const right = ({ id }: BackboneSpec) => measuredAccuracy(id) ?? -1;
  return catalogue.reduce<BackboneSpec | undefined>((best, spec) => (right(spec) > (best ? right(best) : -1) ? spec : best), undefined);
}
