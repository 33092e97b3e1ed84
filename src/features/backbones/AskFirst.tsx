// The question before a backbone that may be too much for this device.
import type { UnmetRequirement } from '../../core/backbones/backboneRequirements';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { megabytes } from '../../words/numbers';

interface AskFirstProps {
  readonly asked: { readonly spec: BackboneSpec; readonly unmet: readonly UnmetRequirement[] } | undefined;
  readonly onUse: (spec: BackboneSpec) => void;
  readonly onClose: () => void;
}

export function AskFirst({ asked, onUse, onClose }: AskFirstProps) {
  return (
    <ConfirmDialog
      open={asked !== undefined}
      title={asked ? `Use ${asked.spec.name} on this device?` : ''}
      text={asked ? asked.unmet.map(sentenceOf).join(' ') : ''}
      confirm="Use it anyway"
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
      return `It takes about ${megabytes(needs)} of memory while it runs, much for a device that has ${megabytes(has)} in all: the page may become slow or stop. Your samples are safe.`;
    case 'storage':
      return `Its files are ${megabytes(needs)}, and this browser grants only ${megabytes(has)} more on disk: it can be used, but not kept, and has to be fetched again next time.`;
  }
}
