// Passing a head on: what its file holds, and what is missing while there is none.
import { FileOutput } from 'lucide-react';
import { yetToKnow } from '../../store/evaluation/yetToKnow';
import { headKindName } from '../../store/head/headKindNames';
import { shownClasses } from '../../store/dataset/shownClasses';
import { trainedNow } from '../../store/head/headSlice';
import { useAppStore } from '../../store/useAppStore';
import { Disclosure } from '../../ui/Disclosure';
import type { Elements } from '../../ui/elements';
import { StillLooking } from '../../ui/StillLooking';
import { WayCard } from '../../ui/WayCard';
import { say } from '../../words/say';
import { CardForm } from './CardForm';
import { HeadCard } from './HeadCard';
import { KnownClasses } from './KnownClasses';
import { SaveHead } from './SaveHead';

interface HeadOutProps {
  /** Leads to where a head is taught. */
  readonly teach: Elements;
}

/**
 * The card of the head in use: its classes, its model card (to be filled in, or as the file has it) and the button that saves it.
 * Without a head a card with `teach`, or how far it is where one is on its way.
 */
export function HeadOut({ teach }: HeadOutProps) {
  const opened = useAppStore((state) => state.opened);
  const trained = useAppStore(trainedNow);
  const classes = useAppStore(shownClasses);
  const someOff = useAppStore(({ dataset }) => dataset.classes.some(({ enabled }) => !enabled));
  const yet = useAppStore(yetToKnow);
  const head = (opened ?? trained)?.head;
  if (!head && yet)
    return (
      <WayCard icon={<FileOutput data-points />} title={say('share.file')} purpose={say('share.fileFor')}>
        <StillLooking of={yet} />
      </WayCard>
    );
  if (!head)
    return (
      <WayCard
        icon={<FileOutput data-points />}
        title={say('share.none')}
        purpose={someOff ? say('share.noneMeansOn') : say('share.noneMeans')}
        actions={teach}
      />
    );
  const known = opened?.classes ?? classes.filter(({ id }) => head.classIds.includes(id));
  return (
    <WayCard
      icon={<FileOutput data-points />}
      title={say('share.file')}
      purpose={say('share.fileFor')}
      facts={[say('share.kindOf', { kind: headKindName(head.kind) }), say('share.fileHolds')]}
      actions={<SaveHead />}
    >
      <KnownClasses classes={known} />
      {opened ? (
        <HeadCard document={opened.document} />
      ) : (
        <Disclosure label={say('modelCard.form')} name="the head's card">
          {() => <CardForm />}
        </Disclosure>
      )}
    </WayCard>
  );
}
