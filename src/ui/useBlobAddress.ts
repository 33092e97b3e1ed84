// An address for bytes, as an img element takes it; given back when it is no longer shown.
import { useEffect, useMemo } from 'react';

/** An address for these bytes, revoked when they are others or the component is gone. */
export function useBlobAddress(bytes: ArrayBuffer, type: string): string {
  const address = useMemo(() => URL.createObjectURL(new Blob([bytes], { type })), [bytes, type]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return address;
}
