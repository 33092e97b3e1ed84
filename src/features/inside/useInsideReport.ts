// Look inside for a report: the picture that was followed last, the maps it lights most, and the sum that is its answer.
import { useMemo } from 'react';
import type { LookedInside } from '../../core/backbones/insideView';
import { isolated } from '../../core/base/names';
import type { ReportPart, ReportPicture, ReportTable } from '../../core/compare/report';
import { backboneName } from '../../store/backbone/backboneName';
import { idOf } from '../../store/base/projectState';
import type { HeadInUse } from '../../store/head/headInUse';
import { headInUseNow } from '../../store/head/headInUse';
import { headKindName } from '../../store/head/headKindNames';
import { useAppStore } from '../../store/useAppStore';
import { canvasAddress } from '../../ui/canvasAddress';
import { sentences } from '../../words/lists';
import { say } from '../../words/say';
import { unmarked } from '../../words/unmarked';
import { mapName, shapeOf } from './blockWords';
import type { Followed } from './lastFollowed';
import { followedLast } from './lastFollowed';
import { answerOf, runnerUp, sumHeads, sumRows } from './sumRows';

/** Undefined until a picture was followed by the backbone in use, in this project. With the head in use now, as on the page. */
export function useInsideReport(): ReportPart | undefined {
  const projectId = useAppStore(({ project }) => idOf(project));
  const backbone = useAppStore((state) => state.backbone);
  const inUse = useAppStore(headInUseNow);
  const opened = useAppStore((state) => state.opened !== undefined);
  const samples = useAppStore(({ dataset }) => dataset.samples.length);
  const fingerprint = backbone.kind === 'ready' ? backbone.loaded.fingerprint : undefined;
  const followed = followedLast(projectId, fingerprint);
  const pictures = useMemo(() => followed && (() => picturesOf(followed)), [followed]);
  if (backbone.kind !== 'ready' || !followed) return undefined;
  const { embedding } = followed.inside;
  const answer = answerTable(inUse?.fingerprint === fingerprint ? inUse : undefined, embedding);
  return {
    sentence: answer.sentence,
    behind: undefined,
    backbone: backboneName(backbone.spec),
    settings: [
      ...(inUse && inUse.fingerprint === fingerprint ? [[say('report.head'), headKindName(inUse.head.kind)] as const] : []),
      // A head from a file has learnt other samples.
      ...(opened ? [] : [[say('report.samples'), String(samples)] as const]),
    ],
    bars: [],
    tables: [...(answer.table ? [answer.table] : []), mapsTable(followed.inside)],
    pictures,
  };
}

interface Answer {
  readonly sentence: string;
  /** Undefined where the head is none whose answer is a sum of products. */
  readonly table: ReportTable | undefined;
}

function answerTable(inUse: HeadInUse | undefined, embedding: Float32Array): Answer {
  if (!inUse) return { sentence: say('inside.noHead'), table: undefined };
  const { head, classes } = inUse;
  if (head.kind !== 'linear' || head.embeddingLength !== embedding.length) return { sentence: say('inside.notLinear'), table: undefined };
  const classId = answerOf(head, embedding);
  const nameOf = (of: string) => isolated(classes.find(({ id }) => id === of)?.name ?? '');
  const name = nameOf(classId);
  const { rows, logit } = sumRows(head, embedding, classId, name);
  return {
    sentence: unmarked(sentences(say('inside.sumSentence', { class: name, logit }), ...runnerUp(head, embedding, nameOf))),
    table: { caption: say('inside.sumCaption', { class: name }), heads: sumHeads(), rows: rows.map((row) => [row.name, ...row.cells]) },
  };
}

const mapsTable = ({ blocks }: LookedInside): ReportTable => ({
  caption: say('inside.mostLit'),
  heads: [say('inside.blockHead'), say('inside.mapsHead'), say('inside.lightHead')],
  rows: blocks.map((block, at) => [
    say('inside.block', { number: at + 1, blocks: blocks.length }),
    shapeOf(block),
    block.maps[0] ? mapName(block.maps[0]) : '–',
  ]),
});

/** Pixels of a picture of a map: its own are few, and are seen as squares. */
const SIDE = 128;

async function picturesOf({ square, inside: { blocks } }: Followed): Promise<readonly ReportPicture[]> {
  const drawn = await Promise.all(
    blocks.map(async (block, at) => {
      const [map] = block.maps;
      if (!map) return [];
      const canvas = new OffscreenCanvas(SIDE, SIDE);
      const context = canvas.getContext('2d', { alpha: false });
      const grey = new Uint8ClampedArray(Array.from(map.shades, (shade) => [shade, shade, shade, 255]).flat());
      const small = await createImageBitmap(new ImageData(grey, block.width, block.height));
      if (context) context.imageSmoothingEnabled = false;
      context?.drawImage(small, 0, 0, SIDE, SIDE);
      small.close();
      return [{ data: await canvasAddress(canvas), shows: say('inside.litOf', { number: at + 1, channel: map.channel }) }];
    }),
  );
  return [...(square ? [{ data: await canvasAddress(square), shows: say('why.picture') }] : []), ...drawn.flat()];
}
