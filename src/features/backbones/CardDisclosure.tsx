// A backbone's card, fetched when it is first opened.
import { useState } from 'react';
import type { BackboneCard } from '../../core/backbones/backboneCard';
import type { BackboneSpec } from '../../core/backbones/backbones';
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Spinner } from '../../ui/Spinner';
import { say } from '../../words/say';
import { CardPage } from './CardPage';
import { proseOf } from './cardProse';
import styles from './backbones.module.css';

type Fetched = { readonly kind: 'closed' | 'fetching' | 'failed' } | { readonly kind: 'here'; readonly card: BackboneCard };

/**
 * A disclosure with the model card of `spec`. The card is fetched when it is opened,
 * and again on the next opening or press where that failed.
 */
export function CardDisclosure({ spec }: { readonly spec: BackboneSpec }) {
  const backboneCard = useAppStore((state) => state.backboneCard);
  const [fetched, setFetched] = useState<Fetched>({ kind: 'closed' });
  const prose = proseOf(spec.id);
  const load = async () => {
    setFetched({ kind: 'fetching' });
    const card = await backboneCard(spec);
    setFetched(card?.ok ? { kind: 'here', card: card.value } : { kind: 'failed' });
  };
  return (
    <details
      className={styles.card}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && (fetched.kind === 'closed' || fetched.kind === 'failed')) void load();
      }}
    >
      <summary>{say('backboneCards.open')}</summary>
      {fetched.kind === 'fetching' && (
        <p role="status">
          <Spinner />
          <span>{` ${say('backboneCards.fetching')}`}</span>
        </p>
      )}
      {fetched.kind === 'failed' && (
        <Banner
          tone="bad"
          actions={
            <Button size="s" onClick={() => void load()}>
              {say('common.tryAgain')}
            </Button>
          }
        >
          {say('backboneCards.failed')}
        </Banner>
      )}
      {fetched.kind === 'here' && prose && <CardPage card={fetched.card} prose={prose} />}
    </details>
  );
}
