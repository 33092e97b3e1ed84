// The one rule of the house: imports run one way, types count, and there are no circles.
/** Each zone and the zones it may import (itself always). */
const mayImport = {
  core: [],
  words: [],
  formats: ['workers', 'core'],
  ml: ['core'],
  workers: ['core'],
  engine: ['ml', 'workers', 'core'],
  browser: ['workers', 'core'],
  webPage: ['browser/(squares|pictures)\\.ts', 'formats', 'ml', 'core'],
  serviceWorker: ['core'],
  store: ['engine/(engine|trainer|curves|maps)\\.ts', 'browser', 'formats', 'core', 'words'],
  ui: ['words'],
  features: ['store', 'ui', 'core', 'words'],
  places: ['features', 'ui', 'words'],
};

/** The rooms of core and store, and those of the same zone that each may import (itself always). */
const rooms = {
  core: {
    base: [],
    dataset: ['base'],
    network: ['base', 'backbones'],
    backbones: ['base', 'dataset', 'solvers'],
    solvers: ['base'],
    evaluation: ['base', 'dataset', 'solvers'],
    heads: ['base', 'dataset', 'backbones', 'solvers', 'evaluation'],
    compare: ['base', 'dataset', 'solvers', 'evaluation', 'heads'],
    evidence: ['base', 'backbones', 'evaluation', 'heads'],
    project: ['base', 'dataset', 'backbones', 'solvers', 'evaluation', 'heads', 'compare'],
    sampleSets: ['base'],
    lessons: ['base', 'project', 'sampleSets'],
    embeddingMap: ['base', 'solvers'],
  },
  store: {
    base: [],
    dataset: ['base'],
    settings: ['base', 'dataset'],
    split: ['base', 'dataset', 'settings'],
    backbone: ['base', 'dataset'],
    embeddings: ['base', 'dataset', 'settings', 'backbone'],
    head: ['base', 'dataset', 'settings', 'split', 'backbone', 'embeddings'],
    epochs: ['base', 'dataset', 'settings', 'split', 'backbone', 'embeddings', 'head'],
    curve: ['base', 'dataset', 'settings', 'split', 'backbone', 'embeddings', 'head', 'epochs'],
    evaluation: ['base', 'dataset', 'settings', 'split', 'backbone', 'embeddings', 'head'],
    project: ['base', 'dataset', 'settings', 'split', 'backbone', 'embeddings', 'head', 'evaluation'],
    capture: ['base', 'dataset', 'settings', 'backbone', 'embeddings', 'head', 'project'],
    compare: ['base', 'dataset', 'settings', 'split', 'backbone', 'embeddings', 'head', 'epochs', 'evaluation', 'project', 'capture'],
    batch: ['base', 'dataset', 'settings', 'backbone', 'embeddings', 'head', 'epochs', 'evaluation', 'project', 'capture'],
    lessons: ['base', 'dataset', 'settings', 'project', 'capture', 'compare'],
    share: [
      'base',
      'dataset',
      'settings',
      'split',
      'backbone',
      'embeddings',
      'head',
      'curve',
      'evaluation',
      'project',
      'capture',
      'compare',
      'lessons',
    ],
  },
};

/** A folder that has no line above is open to nobody and may import nothing, not even itself, until it has one. */
const listed = (name, folder, within) => {
  const path = `^src/${within}[^/]+/`;
  const pathNot = [...folder.map((each) => `^src/${within}${each}/`), '\\.test\\.tsx?$'];
  return [
    { name: `${name}-imports`, severity: 'error', from: { path, pathNot }, to: {} },
    { name: `${name}-is-imported`, severity: 'error', from: {}, to: { path, pathNot } },
  ];
};
const unlisted = [
  ...listed('zone-without-a-line', Object.keys(mayImport), ''),
  ...Object.entries(rooms).flatMap(([zone, ways]) => listed(`room-without-a-line-${zone}`, [...Object.keys(ways), 'testing'], `${zone}/`)),
];

const betweenRooms = Object.entries(rooms).flatMap(([zone, ways]) =>
  Object.entries(ways).map(([room, allowed]) => ({
    name: `room-${zone}-${room}`,
    severity: 'error',
    from: { path: `^src/${zone}/${room}/`, pathNot: '\\.test\\.ts$' },
    to: { path: `^src/${zone}/`, pathNot: [room, ...allowed].map((other) => `^src/${zone}/${other}/`) },
  })),
);

const zones = Object.entries(mayImport).map(([zone, allowed]) => ({
  name: `zone-${zone}`,
  severity: 'error',
  from: { path: `^src/${zone}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^src/', pathNot: [`^src/${zone}/`, ...allowed.map((other) => `^src/${other}`)] },
}));

const onlyIn = (name, packages, folders) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: [...folders.map((folder) => `^src/${folder}`), '\\.test\\.tsx?$'] },
  to: { path: packages.map((name) => `node_modules/${name}`) },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...zones,
    ...betweenRooms,
    ...unlisted,
    {
      name: 'features-do-not-import-each-other',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
    },
    onlyIn('tfjs-only-in-ml-and-engine', ['@tensorflow/'], ['ml/', 'engine/', 'webPage/', 'browser/webPageParts']),
    onlyIn(
      'tfjs-backends-only-in-device',
      ['@tensorflow/tfjs-backend'],
      ['engine/device', 'ml/testing/', 'webPage/', 'browser/webPageParts'],
    ),
    onlyIn('umap-only-in-the-engine', ['umap-js'], ['engine/']),
    onlyIn(
      'react-only-above-the-store',
      ['react/', 'react-dom/'],
      ['store/use(AppStore|Kept)', 'ui/', 'features/', 'places/', 'App.tsx', 'main.tsx'],
    ),
    {
      name: 'core-imports-valibot-alone',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '\\.test\\.ts$' },
      to: { path: 'node_modules', pathNot: 'node_modules/valibot' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
