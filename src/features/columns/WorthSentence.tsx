// The answer: how many in every 100 pictures pretraining was worth, with what the samples say about that number.
import { yetToSee } from '../../store/embeddings/yetToSee';
import { useAppStore } from '../../store/useAppStore';
import answers from '../../ui/answers.module.css';
import { StillLooking } from '../../ui/StillLooking';
import type { ShownColumn } from './useColumns';
import { firstLines } from './firstSentences';
import { pairOf, worthLines } from './worthSentences';

/**
 * The first sentence is the difference in accuracy, the others say how sure it is. Where no two columns tell what pretraining gave, the
 * first beside the others; nothing until these are measured.
 */
export function WorthSentence({ columns }: { readonly columns: readonly ShownColumn[] }) {
  const yet = useAppStore(yetToSee);
  const pair = pairOf(columns);
  if (!pair) return <Said lines={firstLines(columns)} />;
  const [pretrained, other] = pair;
  // Of the first pictures alone none may have been asked.
  if (yet && pretrained.made?.answers.right.length === 0) return <StillLooking of={yet} />;
  return <Said lines={worthLines(pretrained, other, columns)} />;
}

/** Nothing where nothing is said. */
function Said({ lines: [answer, ...more] }: { readonly lines: readonly string[] }) {
  if (answer === undefined) return null;
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
