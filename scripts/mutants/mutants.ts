// All ways in which the code is broken to see whether a test notices.
import { backbones, projects, runs } from './guards';
import { numbers, saving } from './keeping';
import { copies, metrics, splits } from './learning';
import type { Mutant, Topic } from './mutant';

const byTopic = { project: projects, backbone: backbones, run: runs, copies, split: splits, metric: metrics, saving, numbers };

export const mutants: readonly Mutant[] = Object.entries(byTopic).flatMap(([topic, all]) =>
  all.map((mutant) => ({ topic: topic as Topic, ...mutant })),
);
