// How far the opening of a set is, with Cancel; and what came of it.
import { FolderOpen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { isolated } from '../../core/base/names';
import { useAppStore, useAppVerb } from '../../store/useAppStore';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import type { Elements } from '../../ui/elements';
import { Progress } from '../../ui/Progress';
import { say } from '../../words/say';

interface SampleSetStateProps {
  /** The way to where an opened set is looked at. */
  readonly toTeach?: Elements;
}

/**
 * Nothing while no set was asked for. While it is on the page the notices do not tell the same. `toTeach` is the way to the opened project.
 */
export function SampleSetState({ toTeach }: SampleSetStateProps) {
  const work = useAppStore((state) => state.sampleSetWork);
  const importing = useAppStore((state) => state.importing);
  const cancel = useAppStore((state) => state.cancelSampleSet);
  const take = useAppStore((state) => state.takeSampleSet);
  const see = useAppVerb('see');
  useEffect(() => {
    see('set', true);
    return () => see('set', false);
  }, [see]);
  // What came of it, with the next step, is below the pictures: on a phone it may be out of sight.
  const end = useRef<HTMLDivElement>(null);
  const before = useRef(work.kind);
  useEffect(() => {
    if (before.current !== work.kind) end.current?.scrollIntoView({ block: 'nearest' });
    before.current = work.kind;
  }, [work.kind]);
  switch (work.kind) {
    case 'idle':
      return null;
    case 'drawing': {
      const { done, total } = work;
      return (
        <Progress
          label={say('sampleSets.drawing')}
          value={done / total}
          detail={say('sampleSets.progress', { done, total })}
          onCancel={cancel}
        />
      );
    }
    case 'ready':
      return (
        <Banner
          tone="info"
          actions={
            <Button kind="primary" icon={<FolderOpen />} onClick={take}>
              {say('sampleSets.open')}
            </Button>
          }
        >
          {say('notices.projectReady', { name: isolated(work.name) })}
        </Banner>
      );
    case 'taking-in':
      return importing.kind === 'running' ? (
        <Progress
          label={say('sampleSets.takingIn')}
          value={importing.done / importing.total}
          detail={say('sampleSets.progress', { done: importing.done, total: importing.total })}
          onCancel={cancel}
        />
      ) : (
        <Progress label={say('sampleSets.takingIn')} onCancel={cancel} />
      );
    case 'opened':
      return (
        <div ref={end}>
          <Banner tone="info" {...(toTeach !== undefined && { actions: toTeach })}>
            {say('sampleSets.opened', { name: isolated(work.name), pictures: work.pictures, tests: work.tests })}
          </Banner>
        </div>
      );
    case 'cancelled':
      return <Banner tone="info">{say('sampleSets.cancelled', { name: work.name })}</Banner>;
    case 'failed':
      return (
        <Banner tone="bad" details={work.detail}>
          {say('sampleSets.failed')}
        </Banner>
      );
  }
}
