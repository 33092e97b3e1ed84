// Files dropped beside every place for them: the page is never left to show one, whatever of the app is there by then.

/** What becomes of them. */
export interface TakesDrops {
  /** Called in the drop event itself: the data is gone afterwards. */
  readonly take: (data: DataTransfer) => void;
  /** Some came before anybody took any. */
  readonly missed: () => void;
  /** What is said while they are dragged over the page. */
  readonly label: () => string;
}

/** Milliseconds without a word from the drag after which it is over: browsers give one at least every 350. */
const GONE_AFTER = 500;

/** Begins to watch the page; the places for files stop the events that they take. Gives what says who takes the others. */
export function pageDrops(): (takes: TakesDrops) => void {
  let takes: TakesDrops | undefined;
  let missed = false;
  /** Dragged from this page. */
  let own: EventTarget | null = null;
  let timer = 0;
  const show = (label?: string) => {
    clearTimeout(timer);
    if (label === undefined) delete document.body.dataset['drop'];
    else {
      document.body.dataset['drop'] = label;
      timer = window.setTimeout(show, GONE_AFTER);
    }
  };
  const watch = (kind: 'dragover' | 'drop', then: (data: DataTransfer) => void) => {
    window.addEventListener(kind, (event) => {
      const { target, dataTransfer: data } = event;
      if (event.defaultPrevented || !data || (own instanceof Node && own.isConnected)) return;
      const types = String(data.types);
      // An address, or words with one, may be dropped where one can write.
      const writes = target instanceof Element && target.closest('input,textarea');
      if (!types.includes('Files') && (writes || !/text.[pu]/.test(types))) return;
      event.preventDefault();
      then(data);
    });
  };
  window.addEventListener('dragstart', ({ target }) => (own = target), true);
  window.addEventListener('dragend', () => (own = null), true);
  window.addEventListener('drop', () => show(), true);
  watch('dragover', (data) => {
    data.dropEffect = 'copy';
    show(takes?.label());
  });
  watch('drop', (data) => {
    if (takes) takes.take(data);
    else missed = true;
  });
  return (given) => {
    takes = given;
    if (missed) given.missed();
  };
}
