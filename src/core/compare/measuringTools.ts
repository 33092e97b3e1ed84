// The tools that measure, and what they measured is kept with a project.

export const MEASURING_TOOLS = ['beliefs', 'columns', 'cost', 'curve', 'ladder', 'map', 'shortcut'] as const;

export type MeasuringTool = (typeof MEASURING_TOOLS)[number];
