// All ways in which the code is broken to see whether a test notices.
import { metrics, trust } from './figures';
import { backbones, runs } from './givenUp';
import { projects } from './guards';
import { numbers, saving } from './keeping';
import { copies, splits } from './learning';
import type { Mutant, Topic } from './mutant';

const byTopic = { project: projects, backbone: backbones, run: runs, copies, split: splits, metric: metrics, trust, saving, numbers };

export const mutants: readonly Mutant[] = Object.entries(byTopic).flatMap(([topic, all]) =>
  all.map((mutant) => ({ topic: topic as Topic, ...mutant })),
);
