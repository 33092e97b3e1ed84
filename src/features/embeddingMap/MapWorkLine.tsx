// How far a map is, with Cancel; or why there is none.
import { useAppStore } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import { Progress } from '../../ui/Progress';
import { say } from '../../words/say';
import type { ShownMap } from './useMaps';

/** One line for one map, with a button to try again where it stopped; nothing once the map is ready. */
export function MapWorkLine({ of: { name, work, made, missing } }: { readonly of: ShownMap }) {
  const cancel = useAppStore((state) => state.cancelMap);
  const again = useAppStore((state) => state.drawMapAgain);
  const retry = (
    <Button size="s" onClick={again}>
      {say('embeddingMap.again')}
    </Button>
  );
  if (missing && !made)
    return (
      <Banner tone="warn" actions={retry}>
        {say('embeddingMap.missing', { name })}
      </Banner>
    );
  switch (work.kind) {
    case 'ready':
      return null;
    case 'waiting':
      return <Progress label={say('embeddingMap.waiting', { name })} onCancel={cancel} />;
    case 'embedding':
      return (
        <Progress
          label={say('embeddingMap.embedding', { name })}
          value={work.done / work.total}
          detail={say('embeddingMap.progress', { done: work.done, total: work.total })}
          onCancel={cancel}
        />
      );
    case 'placing':
      return <Progress label={say('embeddingMap.placing', { name })} value={work.done} onCancel={cancel} />;
    case 'finding':
      return <Progress label={say('embeddingMap.finding', { name })} value={work.done} onCancel={cancel} />;
    case 'lacking':
      return <Banner tone="info">{say('embeddingMap.lacking', { least: work.least })}</Banner>;
    case 'cancelled':
      return (
        <Banner tone="info" actions={retry}>
          {say('embeddingMap.cancelled')}
        </Banner>
      );
    case 'failed':
      return (
        <Banner tone="bad" actions={retry} details={work.detail}>
          {say('embeddingMap.failed')}
        </Banner>
      );
  }
}
