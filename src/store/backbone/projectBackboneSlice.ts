// Which backbone a project works on: the one it was left with, and an offer of another one. The work is `projectBackboneVerbs`.
import type { BackboneSpec } from '../../core/backbones/backbones';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import { lateVerbs } from '../base/lateVerbs';
import type { NoticeSlice } from '../base/noticeSlice';

export interface BackboneOffer {
  readonly spec: BackboneSpec;
  /** `better`: it names more right than the one in use. `project`: the project was left with it, and it has to be fetched. */
  readonly why: 'better' | 'project';
}

export interface ProjectBackboneSlice {
  /** Id of the backbone that the open project was left with; undefined where none was ever chosen in it. */
  readonly projectBackbone: string | undefined;
  readonly backboneOffer: BackboneOffer | undefined;
  /** Keeps the backbone in use with the open project. */
  rememberBackbone(): void;
  /** Called when the open project is left: a backbone that is still coming was chosen for it, stays with it, and comes to no other. */
  leaveComingBackbone(): Promise<void>;
  /**
   * Brings the backbone that the open project was left with; for a new project the hosted one. Nothing is fetched from another
   * server, and nothing changes under samples, unless the person says so: then there is an offer.
   */
  bringBackbone(): Promise<void>;
  acceptBackboneOffer(): Promise<void>;
  /** It is not made again on this device. */
  declineBackboneOffer(): void;
}

/** What is fetched late. */
export type ProjectBackboneVerbs = Omit<ProjectBackboneSlice, 'projectBackbone' | 'backboneOffer'>;

/** `fetchVerbs` gives the work: `projectBackboneVerbs`. */
export function projectBackboneSlice(
  access: Access<NoticeSlice>,
  ports: Pick<Ports, 'whyMissing'>,
  fetchVerbs: () => Promise<ProjectBackboneVerbs>,
): ProjectBackboneSlice {
  return {
    projectBackbone: undefined,
    backboneOffer: undefined,
    ...lateVerbs<ProjectBackboneVerbs>(access, ports, fetchVerbs, {
      bringBackbone: true,
      rememberBackbone: true,
      leaveComingBackbone: true,
      acceptBackboneOffer: true,
      declineBackboneOffer: false,
    }),
  };
}
