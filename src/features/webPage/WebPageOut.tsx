// The head as a web page, and code for one's own.
import { AppWindow } from 'lucide-react';
import { comparedNow } from '../../store/evaluation/known';
import { headWaitsFor } from '../../store/head/knowsTooLittle';
import { trainedNow } from '../../store/head/headSlice';
import { webPageOffer } from '../../store/share/webPageOffer';
import { useAppStore } from '../../store/useAppStore';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Progress } from '../../ui/Progress';
import { WayCard } from '../../ui/WayCard';
import { say } from '../../words/say';
import { PageSnippets } from './PageSnippets';

/** The card with the button that saves it, or why this head cannot be one. Nothing without a head or a ready backbone. */
export function WebPageOut() {
  const opened = useAppStore((state) => state.opened);
  const trained = useAppStore(trainedNow);
  const spec = useAppStore(({ backbone }) => (backbone.kind === 'ready' ? backbone.spec : undefined));
  const hasLine = useAppStore((state) => comparedNow(state)?.line !== undefined);
  const exporting = useAppStore((state) => state.exporting);
  const waitsFor = useAppStore(headWaitsFor);
  const cancel = useAppStore((state) => state.cancelExport);
  const save = useAppStore((state) => state.saveWebPage);
  const head = (opened ?? trained)?.head;
  if (!head || !spec) return null;
  const offer = webPageOffer(head, opened?.document, spec, hasLine);
  return (
    <WayCard
      icon={<AppWindow />}
      title={say('webPage.title')}
      purpose={say('webPage.purpose')}
      facts={offer.facts}
      actions={
        offer.possible && (
          <Button disabled={exporting !== undefined} onClick={() => void save()}>
            {say('webPage.save')}
          </Button>
        )
      }
    >
      {offer.possible && (
        <Disclosure label={say('webPage.code')} name="web-page-code">
          {() => <PageSnippets />}
        </Disclosure>
      )}
      {exporting === 'web-page' && <Progress label={waitsFor ?? say('webPage.saving')} onCancel={cancel} />}
    </WayCard>
  );
}
