// The tags of some samples: which they have, taken away or given to all of them.
import { allSamples } from '../../core/dataset/dataset';
import { Tag, X } from 'lucide-react';
import { useId, useState } from 'react';
import { isolated } from '../../core/base/names';
import { tagCounts } from '../../core/dataset/tagCounts';
import { isFullOfTags, MOST_TAGS } from '../../core/dataset/tags';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Name } from '../../ui/Name';
import { say } from '../../words/say';
import styles from './tags.module.css';

interface TagEditorProps {
  readonly ids: readonly string[];
  /** What is tagged, where the page has several such fields. */
  readonly of?: string;
}

/** `of` names the samples for a screen reader. A tag that only some have says how many; samples with as many tags as fit get no more. */
export function TagEditor({ ids, of }: TagEditorProps) {
  const field = useId();
  const known = useId();
  const [text, setText] = useState('');
  const samples = useAppStore(({ dataset }) => allSamples(dataset));
  const tagSamples = useAppStore((state) => state.tagSamples);
  const wanted = new Set(ids);
  const chosen = samples.filter(({ id }) => wanted.has(id));
  const own = tagCounts(chosen);
  const full = chosen.filter(isFullOfTags).length;
  const give = () => {
    tagSamples(ids, text, true);
    setText('');
  };
  return (
    <div
      className={styles.editor}
      role="group"
      aria-label={of === undefined ? say('tags.tags') : say('tags.tagsOf', { name: isolated(of) })}
    >
      {own.size > 0 && (
        <ul className={styles.chips}>
          {[...own].map(([tag, count]) => (
            <li key={tag}>
              <Name>{tag}</Name>
              {count < ids.length && <span className={styles.part}>{say('tags.some', { count, of: ids.length })}</span>}
              <button
                type="button"
                aria-label={say('tags.take', { tag: isolated(tag), count })}
                onClick={() => tagSamples(ids, tag, false)}
              >
                <X aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {full > 0 && <p role="status">{say('tags.full', { count: full, most: MOST_TAGS })}</p>}
      <form
        className={styles.give}
        onSubmit={(event) => {
          event.preventDefault();
          give();
        }}
      >
        <label htmlFor={field}>{say('tags.field')}</label>
        <input
          id={field}
          list={known}
          value={text}
          maxLength={200}
          dir="auto"
          autoComplete="off"
          placeholder={say('tags.example')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <datalist id={known}>
          {[...tagCounts(samples).keys()].map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <Button type="submit" size="s" icon={<Tag />} disabled={text.trim() === '' || (full > 0 && full === chosen.length)}>
          {say('tags.give', { count: ids.length })}
        </Button>
      </form>
    </div>
  );
}
