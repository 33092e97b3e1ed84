// The card of a backbone that this app's own server has: what it is, where it came from and under which terms, as Markdown.
import '../inEnglish';
import { learnedFromWords, licenceWords, sourceWords } from '../../src/store/backbone/backboneWords';
import { say } from '../../src/words/say';
import type { BackboneSpec } from '../../src/core/backbones/backbones';
import type { HostedBackbone } from '../../src/core/backbones/catalogueHostedEntry';

const grouped = new Intl.NumberFormat('en');

export function hostingCard(
  { name, url, licence, inputSize, scaling, embeddingLength, featureLayer, format, output, about }: BackboneSpec,
  { files, fingerprint }: HostedBackbone,
): string {
  const bytes = files.reduce((sum, file) => sum + (file.bytes ?? 0), 0);
  const accuracy = about?.accuracy;
  const lines = [
    `# ${name}`,
    '',
    `Made by others and unchanged here: ${files.length} files, ${grouped.format(bytes)} bytes, checked. Its public address is <${url}>.`,
    '',
    `- **Input**: pictures of ${inputSize} × ${inputSize} pixels, scaled x / ${scaling.divide} − ${scaling.subtract}.`,
    `- **Embedding**: ${grouped.format(embeddingLength)} numbers, ${format === 'graph' ? 'the output of' : 'the mean of'} \`${output ?? featureLayer}\`.`,
    ...(about
      ? [
          `- **Learned from**: ${learnedFromWords(about.learnedFrom)}.`,
          `- **Size**: ${grouped.format(about.weightCount)} weights; ${grouped.format(about.multiplyAdds)} multiply-adds a picture.`,
          ...(accuracy
            ? [
                `- **Accuracy on ImageNet**: ${accuracy.top1} %${accuracy.top5 === undefined ? '' : `, ${accuracy.top5} % within five guesses`}; from ${sourceWords(accuracy)}.`,
              ]
            : []),
          ...(about.paper === undefined ? [] : [`- **Paper**: ${say('backbones.paperOf', about.paper)}.`]),
        ]
      : []),
    `- **Licence**: ${licenceWords(licence)}.`,
    `- **Fingerprint** (SHA-256 of the float32 weights in manifest order): \`${fingerprint}\``,
    '',
    'Added by `npm run backbone`. `hosted.json` has the length and the SHA-256 of every file.',
  ];
  return `${lines.join('\n')}\n`;
}
