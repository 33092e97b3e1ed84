// The pictures on trial, each with what the head says of it.
import { useId } from 'react';
import { Trash2, X } from 'lucide-react';
import { isolated } from '../../core/base/names';
import type { Tried } from '../../store/capture/trySlice';
import { unknownSentence } from '../../store/evaluation/unknownSentence';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { FoldButton } from '../../ui/FoldButton';
import { IconButton } from '../../ui/IconButton';
import { Name } from '../../ui/Name';
import { ProbabilityMeter } from '../../ui/ProbabilityMeter';
import { Progress } from '../../ui/Progress';
import { useBlobAddress } from '../../ui/useBlobAddress';
import { useFolded } from '../../ui/useFolded';
import { useHeightKept } from '../../ui/useHeightKept';
import { VirtualList } from '../../ui/VirtualList';
import { say } from '../../words/say';
import { Calibrated } from './Calibrated';
import styles from './predict.module.css';
import { NearestSamples } from './NearestSamples';
import { useBarClasses } from './useBarClasses';
import { useKnown } from './useKnown';
import { useScores } from './useScores';

/** Classes shown for a tried picture, the likeliest first; the rest has less. */
const SHOWN = 2;

/** On a phone, unless more are asked for. */
const AT_FIRST = 4;

/** Up to so many are all on the page; more scroll in a list of their own. */
const ALL_SHOWN = 24;
const ROW = 112;
const ROWS_SHOWN = 6;

/**
 * A row for each, folded beyond the first few and virtual where there are very many,
 * with the progress of those to come and a way to remove them all.
 */
export function TriedPictures() {
  const tried = useAppStore((state) => state.tried);
  const trying = useAppStore((state) => state.trying);
  const cancel = useAppStore((state) => state.cancelTrying);
  const forgetAll = useAppStore((state) => state.forgetAllTried);
  const fold = useFolded(tried.length, AT_FIRST);
  const byId = new Map(tried.map((each) => [each.id, each]));
  const row = (id: string) => {
    const each = byId.get(id);
    return each && <TriedPicture tried={each} virtual={tried.length > ALL_SHOWN} />;
  };
  return (
    <>
      {trying.kind === 'running' && trying.total > 1 && (
        <Progress
          label={say('answers.trying')}
          value={trying.done / trying.total}
          detail={say('common.progress', { done: trying.done, total: trying.total })}
          onCancel={cancel}
        />
      )}
      {tried.length > 1 && (
        <p className={styles.all}>
          <span>{say('answers.pictures', { count: tried.length })}</span>
          <Button size="s" kind="quiet" icon={<Trash2 />} onClick={forgetAll}>
            {say('answers.removeAll')}
          </Button>
        </p>
      )}
      {tried.length > ALL_SHOWN ? (
        <VirtualList label={say('answers.tried')} ids={tried.map(({ id }) => id)} height={ROW} rowsShown={ROWS_SHOWN} renderRow={row} />
      ) : (
        <ul className={styles.tried} aria-label={say('answers.tried')}>
          {tried.slice(0, fold.shown).map(({ id }) => (
            <li key={id}>{row(id)}</li>
          ))}
        </ul>
      )}
      {tried.length <= ALL_SHOWN && <FoldButton size="s" of={fold} more={say('answers.showAll', { count: tried.length })} />}
      <Calibrated />
    </>
  );
}

/** In a virtual list all rows are as high: there the nearest samples have no room. */
function TriedPicture({ tried, virtual }: { readonly tried: Tried; readonly virtual: boolean }) {
  const forget = useAppStore((state) => state.forgetTried);
  const retry = useAppStore((state) => state.retryPicture);
  const scores = useScores(tried.embedding);
  const address = useBlobAddress(tried.picture.bytes, tried.picture.type);
  const top = [...(scores ?? [])].sort((a, b) => b.probability - a.probability).slice(0, SHOWN);
  const classes = useBarClasses();
  const known = useKnown(scores && tried.embedding);
  const unknown = known?.unknown ?? false;
  const headingId = useId();
  const waiting = scores || tried.refusedBy !== undefined ? [] : (classes ?? []).slice(0, SHOWN);
  const heightRef = useHeightKept<HTMLDivElement>(scores === undefined && tried.refusedBy === undefined);
  return (
    <div ref={heightRef} className={styles.trial} data-waiting={!scores} data-unknown={unknown} data-virtual={virtual}>
      <img src={address} alt={tried.name} />
      <div className={styles.bars}>
        <p className={styles.file} {...(virtual && { title: tried.name })}>
          <Name>{tried.name}</Name>
        </p>
        {known?.unknown && <p className={styles.unknown}>{unknownSentence(known)}</p>}
        {unknown && (
          <p className={styles.off} id={headingId}>
            {say('novelty.ifItHadTo')}
          </p>
        )}
        {top.length > 0 && (
          <div className={styles.meters} role="group" aria-labelledby={unknown ? headingId : undefined}>
            {top.map(({ class: each, probability, leading }) => (
              <ProbabilityMeter key={each.id} compact label={each.name} value={probability} colour={each.colour} leading={leading} />
            ))}
          </div>
        )}
        {waiting.map(({ id, name, colour }) => (
          <ProbabilityMeter key={id} compact label={name} value={undefined} colour={colour} />
        ))}
        {!scores && waiting.length === 0 && <p className={styles.off}>{waitingFor(tried)}</p>}
        {tried.refusedBy !== undefined && (
          <Button size="s" onClick={() => void retry(tried.id)}>
            {say('common.tryAgain')}
          </Button>
        )}
        {known && known.nearest.length > 0 && !virtual && <NearestSamples of={known.nearest} />}
      </div>
      <IconButton
        label={say('answers.remove', { name: isolated(tried.name) })}
        icon={<X />}
        kind="quiet"
        size="s"
        onClick={() => forget(tried.id)}
      />
    </div>
  );
}

/** Why there is no prediction. */
function waitingFor({ embedding, refusedBy }: Tried): string {
  if (refusedBy !== undefined) return say('answers.unusable');
  return embedding ? say('answers.noHead') : say('answers.waiting');
}
