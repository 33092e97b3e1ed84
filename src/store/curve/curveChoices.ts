// The heads that a learning curve measures on embeddings, each with the settings that a person gave it.
import type { CurveChoice, CurveKind } from '../../core/compare/curveKinds';
import type { ZeroShotSlice } from '../head/zeroShotSlice';
import type { SettingsSlice } from '../settings/settingsSlice';

/** Where a person chose and set heads. */
export type Chosen = Pick<SettingsSlice, 'settings'> & Pick<ZeroShotSlice, 'mappedHead'>;

/**
 * The kind with the settings it was given.
 * Undefined for zero-shot while its labels are mapped to fewer than two classes, and for fine-tuning, which is measured apart.
 */
export function choiceOf(kind: CurveKind, { settings, mappedHead }: Chosen): CurveChoice | undefined {
  switch (kind) {
    case 'linear':
      return settings.linear;
    case 'nearest-mean':
      return { kind };
    case 'nearest-neighbours':
      return settings.nearestNeighbours;
    case 'mlp':
      return { kind, settings: { ...settings.mlp, epochMilliseconds: 0 } };
    case 'fine-tuned':
      return undefined;
    case 'zero-shot': {
      const head = mappedHead();
      return head && { kind, head };
    }
  }
}
