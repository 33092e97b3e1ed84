// What pretraining was worth in the open project, where that was measured; for whoever asks elsewhere.
import { areAlike } from '../../store/compare/columns';
import type { Elements } from '../../ui/elements';
import { useColumns } from './useColumns';
import { WorthSentence } from './WorthSentence';
import { pairOf } from './worthSentences';

/** The answer of Compare where the pretrained column and the one beside it were measured in the same way; else `otherwise`. */
export function WorthNow({ otherwise }: { readonly otherwise: Elements }) {
  const columns = useColumns();
  const [pretrained, other] = pairOf(columns) ?? [];
  return pretrained?.made && other?.made && areAlike(pretrained.made, other.made) ? <WorthSentence columns={columns} /> : otherwise;
}
