// A value that changes all the time, looked at now and then.
import { useEffect, useRef, useState } from 'react';

/** The newest `value` as it was at most `everyMs` milliseconds ago; while `held`, as it was when that began. */
export function useNowAndThen<Value>(value: Value, everyMs: number, held: boolean): Value {
  const [shown, setShown] = useState(value);
  const newest = useRef(value);
  useEffect(() => {
    newest.current = value;
  });
  useEffect(() => {
    if (held) return;
    const timer = setInterval(() => setShown(newest.current), everyMs);
    return () => clearInterval(timer);
  }, [everyMs, held]);
  return shown;
}
