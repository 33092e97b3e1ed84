// What pretraining was worth in the open project, where that was measured; for whoever asks elsewhere.
import type { Elements } from '../../ui/elements';
import { useColumns } from './useColumns';
import { WorthSentence } from './WorthSentence';
import { pairOf } from './worthSentences';

export function WorthNow({ otherwise }: { readonly otherwise: Elements }) {
  const columns = useColumns();
  const measured = pairOf(columns)?.every(({ made }) => made) ?? false;
  return measured ? <WorthSentence columns={columns} /> : otherwise;
}
