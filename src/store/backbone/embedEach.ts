// Pictures embedded together, and one by one where that fails although the engine lives: one picture's fault is not another's.
import type { Embedding } from '../../core/backbones/embedding';
import type { MapPlace } from '../../core/backbones/featureMaps';
import type { Result } from '../../core/base/result';
import { fail, ok } from '../../core/base/result';
import type { EngineFailure } from '../../engine/engine';
import type { BackboneSession } from './backboneSession';

/** Why a sample has no embedding and is not tried again by itself: its picture cannot be opened, or the backbone makes no numbers of it. */
export type Unreadable = 'picture' | 'embedding';

export interface EmbeddedEach<Item> {
  /** With the feature map, where maps were wished for and the backbone has such a block. */
  readonly made: readonly { readonly item: Item; readonly embedding: Embedding }[];
  readonly unreadable: readonly { readonly item: Item; readonly why: Unreadable }[];
  /** Why the rest was not done: the engine is gone. */
  readonly stopped: EngineFailure | undefined;
}

/**
 * Embeds a picture for each item with the backbone that `seer` gives, which may be another one for each batch. `open` makes it, square and
 * `side` pixels wide; it is closed here. What fails twice, once among the others and once alone, is unreadable.
 */
export async function embedEach<Item>(
  items: readonly Item[],
  open: (item: Item, side: number) => Promise<ImageBitmap | undefined>,
  seer: () => Pick<BackboneSession, 'inputSize' | 'embed'> | undefined,
  wanted: readonly MapPlace[] = [],
): Promise<EmbeddedEach<Item>> {
  const made: { item: Item; embedding: Embedding }[] = [];
  const unreadable: { item: Item; why: Unreadable }[] = [];

  /** Embeds some of them; those whose picture does not open are put aside. */
  const together = async (some: readonly Item[]): Promise<Result<undefined, EngineFailure>> => {
    const session = seer();
    if (!session) return fail({ kind: 'not-loaded', detail: 'no backbone is ready' });
    const { inputSize } = session;
    const opened = await Promise.all(some.map(async (item) => ({ item, frame: await open(item, inputSize).catch(() => undefined) })));
    const shown = opened.flatMap(({ item, frame }) => (frame ? [{ item, frame }] : []));
    const embedded =
      shown.length > 0
        ? await (seer() ?? session).embed(
            shown.map(({ frame }) => frame),
            wanted,
          )
        : undefined;
    if (embedded?.ok === false) return embedded;
    for (const { item, frame } of opened) if (!frame) unreadable.push({ item, why: 'picture' });
    if (!embedded) return ok(undefined);
    const { rows, maps, fingerprint, device } = embedded.value;
    shown.forEach(({ item }, i) => {
      const [values, map] = [rows[i], maps.beforeLastBlock?.[i]];
      if (values) made.push({ item, embedding: { values, fingerprint, device, ...(map && { map }) } });
    });
    return ok(undefined);
  };

  const outcome = (stopped?: EngineFailure): EmbeddedEach<Item> => ({ made, unreadable, stopped });
  const all = await together(items);
  if (all.ok) return outcome();
  if (!livesOn(all.error)) return outcome(all.error);
  for (const item of items) {
    const alone = await together([item]);
    if (alone.ok) continue;
    if (!livesOn(alone.error)) return outcome(alone.error);
    unreadable.push({ item, why: 'embedding' });
  }
  return outcome();
}

/** Whether it was this call that failed: the engine lives, and answers others. */
export function livesOn({ kind }: EngineFailure): boolean {
  return kind === 'failed' || kind === 'not-finite';
}
