// The answer: how many in every 100 pictures pretraining was worth, with what the samples say about that number.
import { yetToSee } from '../../store/embeddings/yetToSee';
import { useAppStore } from '../../store/useAppStore';
import answers from '../../ui/answers.module.css';
import { StillLooking } from '../../ui/StillLooking';
import type { ShownColumn } from './useColumns';
import { pairOf, worthLines } from './worthSentences';

/**
 * The first sentence is the difference in accuracy, the others say how sure it is. Nothing while there is no pair of columns to compare.
 */
export function WorthSentence({ columns }: { readonly columns: readonly ShownColumn[] }) {
  const yet = useAppStore(yetToSee);
  const pair = pairOf(columns);
  if (!pair) return null;
  const [pretrained, other] = pair;
  // Of the first pictures alone none may have been asked.
  if (yet && pretrained.made?.answers.right.length === 0) return <StillLooking of={yet} />;
  const [answer, ...more] = worthLines(pretrained, other, columns);
  return (
    <div role="status">
      <p className={answers.sentence}>{answer}</p>
      {more.map((sentence) => (
        <p key={sentence} className={answers.detail}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
