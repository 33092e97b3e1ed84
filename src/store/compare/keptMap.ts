// Maps as they are kept with their project: how they were set and where samples lie, as plain data; and what is read back of it, checked.
import * as v from 'valibot';
import { share, text } from '../../core/base/shapes';
import type { ColourBy } from '../../core/embeddingMap/mapColours';
import { tagOf } from '../../core/embeddingMap/mapColours';
import type { MapMethod } from '../../core/embeddingMap/mapMethods';
import { MAP_METHODS } from '../../core/embeddingMap/mapMethods';
import { namedBackbone, namedOf } from '../backbone/namedBackbone';
import type { ColumnId } from './columns';
import type { MadeMap } from './embeddingMapSlice';
import { areOf, idsAt, keptNames, keptRows, rowedIds } from './keptIds';

export interface KeptMaps {
  readonly method: MapMethod;
  readonly colour: ColourBy;
  readonly made: readonly (readonly [ColumnId, MadeMap])[];
}

/** Samples of which places are kept, some 16 bytes each beside their names. */
const MOST_PLACES = 20_000;
/** The chosen backbone's map, and that of random weights. */
const MOST_MAPS = 2;

/** What storage is given. Maps of more samples than that are laid out anew. */
export function keptMaps({ method, colour, made }: KeptMaps): unknown {
  const small = made.filter(([, { ids }]) => ids.length <= MOST_PLACES).slice(0, MOST_MAPS);
  const { names, rowsOf } = rowedIds(small.map(([, { ids }]) => ids));
  return {
    ...{ method, colour, names },
    made: small.map(([id, { fingerprint, backbone, method: by, ids, positions, elsewhere, explained }]) => ({
      ...{ id, fingerprint, backbone: namedOf(backbone), method: by, positions, elsewhere },
      ...(explained && { explained }),
      rows: rowsOf(ids),
    })),
  };
}

/** What was kept of a project's maps; undefined where nothing was, or it is damaged. */
export function mapsFrom(kept: unknown, projectId: string): KeptMaps | undefined {
  const read = v.safeParse(schema, kept);
  if (!read.success) return undefined;
  const { method, colour, names, made } = read.output;
  return {
    method,
    colour,
    made: made.map(({ id, rows, explained, ...rest }) => {
      const ids = idsAt(names, rows);
      return [id, { ...rest, projectId, ids, placeOf: new Map(ids.map((each, at) => [each, at])), explained }];
    }),
  };
}

const method = v.picklist(MAP_METHODS);

const colour = v.custom<ColourBy>((by) => typeof by === 'string' && (by === 'class' || by === 'right' || isTag(by)));

const isTag = (by: string): boolean => by.startsWith('tag:') && v.is(text, tagOf(by as ColourBy));

const madeMap = v.pipe(
  v.object({
    id: text,
    fingerprint: text,
    backbone: namedBackbone,
    method,
    rows: v.pipe(keptRows, v.maxLength(MOST_PLACES)),
    positions: v.instance(Float32Array<ArrayBuffer>),
    elsewhere: v.instance(Int32Array<ArrayBuffer>),
    explained: v.optional(v.tuple([share, share])),
  }),
  v.check(({ rows, positions, elsewhere }) => positions.length === 2 * rows.length && elsewhere.length === rows.length),
  v.check(({ positions }) => positions.every((each) => Number.isFinite(each))),
  v.check(({ elsewhere, rows: { length } }) => elsewhere.every((other) => other >= -1 && other < length)),
);

const schema = v.pipe(
  v.object({
    method,
    colour,
    names: keptNames(MOST_MAPS * MOST_PLACES),
    made: v.pipe(v.array(madeMap), v.maxLength(MOST_MAPS)),
  }),
  v.check(({ names, made }) => areOf(names, made)),
);
