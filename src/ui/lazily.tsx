// A component whose code is fetched when it is first shown: what is not on the first screen does not delay it.
import type { ComponentType } from 'react';
import { Banner } from './Banner';
import { Button } from './Button';
import { chunk } from './chunk';
import { useChunk } from './useChunk';

/** The component as it is, with nothing in its place while its code is on its way, and a way to try again if that fails. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const code = chunk(load);
  return function Lazily(props: Props) {
    const { value: Loaded, failed, retry } = useChunk(code, true);
    if (Loaded) return <Loaded {...props} />;
    if (!failed) return null;
    return (
      <Banner tone="bad" actions={<Button size="s" onClick={retry}>Try again</Button>}>
        A part of the app could not be fetched. Is there a connection?
      </Banner>
    );
  };
}
