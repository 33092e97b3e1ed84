// Labels that might count as each class: by its name, and by what the backbone says of its samples.
import { useEffect, useMemo, useState } from 'react';
import type { Thesaurus } from '../../core/backbones/labelSuggestions';
import { suggestedByName, suggestedBySamples } from '../../core/backbones/labelSuggestions';
import type { Classifier } from '../../core/backbones/classifier';
import { embeddingsNow } from '../../store/embeddings/embeddingSlice';
import { useAppStore } from '../../store/useAppStore';
import { isPlaceholder } from '../../words/placeholders';

/** Until the words that mean the same have arrived, and where they cannot be had. */
const NO_WORDS: Thesaurus = { names: [], groups: {} };

/** By class id, only labels that count as nothing yet; those by name first. */
export function useSuggestions(classifier: Classifier): ReadonlyMap<string, readonly string[]> {
  const classes = useAppStore((state) => state.dataset.classes);
  const samples = useAppStore((state) => state.dataset.samples);
  const embeddings = useAppStore(embeddingsNow);
  const mapping = useAppStore((state) => state.settings.labelMapping);
  const words = useThesaurus();

  const bySamples = useMemo(() => {
    const ofClass = new Map(classes.map(({ id }) => [id, new Array<Float32Array>()]));
    for (const { id, classId } of samples) {
      const embedding = embeddings.get(id);
      if (embedding?.values.length === classifier.embeddingLength) ofClass.get(classId)?.push(embedding.values);
    }
    return suggestedBySamples(classifier, ofClass);
  }, [classifier, classes, samples, embeddings]);

  return useMemo(
    () =>
      new Map(
        classes.map(({ id, name }) => {
          const byName = isPlaceholder(name) ? [] : suggestedByName(name, classifier.labels, words);
          const all = new Set([...byName, ...(bySamples.get(id) ?? [])]);
          return [id, [...all].filter((label) => !mapping.classOf.has(label))];
        }),
      ),
    [classifier, classes, words, bySamples, mapping],
  );
}

function useThesaurus(): Thesaurus {
  const [words, setWords] = useState(NO_WORDS);
  useEffect(() => {
    let gone = false;
    import('../../core/backbones/imagenetNames').then(
      ({ imagenetNames, imagenetGroups }) => {
        if (!gone) setWords({ names: imagenetNames, groups: imagenetGroups });
      },
      // Without them suggestions know fewer words; nothing else depends on them.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return words;
}
