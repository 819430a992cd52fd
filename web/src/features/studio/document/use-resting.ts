import { useEffect, useState } from 'react';
import { useStudio } from './studio';

/** The revision of the CV when nobody has typed for a moment; nothing is drawn again before. */
export function useRestingRevision(wait: number): number {
  const { document } = useStudio();
  const [rested, setRested] = useState(() => document.get().revision);
  useEffect(() => {
    let seen = document.get().revision;
    let timer = setTimeout(() => setRested(seen), 0);
    const stop = document.subscribe(() => {
      const { revision } = document.get();
      if (revision === seen) return;
      seen = revision;
      clearTimeout(timer);
      timer = setTimeout(() => setRested(revision), wait);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [document, wait]);
  return rested;
}
