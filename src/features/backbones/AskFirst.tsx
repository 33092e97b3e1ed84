// The question before a backbone that may be too much for this device.
import type { UnmetRequirement } from '../../core/backbones/backboneRequirements';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useLastDefined } from '../../ui/useLastDefined';
import { sentences } from '../../words/lists';
import { megabytes } from '../../words/numbers';
import { backboneName } from '../../store/backbone/backboneName';
import { say } from '../../words/say';

interface AskFirstProps {
  readonly asked: { readonly spec: BackboneSpec; readonly unmet: readonly UnmetRequirement[] } | undefined;
  readonly onUse: (spec: BackboneSpec) => void;
  readonly onClose: () => void;
}

/**
 * Asks before the backbone in `asked` is used, naming each requirement that this device does not meet. Closed while `asked` is undefined.
 */
export function AskFirst({ asked: askedNow, onUse, onClose }: AskFirstProps) {
  const asked = useLastDefined(askedNow);
  return (
    <ConfirmDialog
      open={askedNow !== undefined}
      title={asked ? say('backbones.useHere', { backbone: backboneName(asked.spec) }) : ''}
      text={asked ? sentences(...asked.unmet.map(sentenceOf)) : ''}
      confirm={say('backbones.useAnyway')}
      onConfirm={() => {
        onClose();
        if (asked) onUse(asked.spec);
      }}
      onClose={onClose}
    />
  );
}

function sentenceOf({ kind, needs, has }: UnmetRequirement): string {
  switch (kind) {
    case 'memory':
      return say('backbones.needsMemory', { needs: megabytes(needs), has: megabytes(has) });
    case 'storage':
      return say('backbones.needsStorage', { needs: megabytes(needs), has: megabytes(has) });
  }
}
