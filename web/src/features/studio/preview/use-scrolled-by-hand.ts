import { useEffect } from 'react';
import { useStudio } from '../document/studio';

const SCROLLS = /^(Page|Arrow|Home|End| )/u;

/** Leaves the pages alone when somebody scrolls them themselves, until another field is worked in. */
export function useScrolledByHand() {
  const { spot } = useStudio();
  useEffect(() => {
    const leaveAlone = (event: Event) => {
      const place = event.target as Element;
      if (place.closest('[data-column=form]')) return;
      if (event instanceof KeyboardEvent && !SCROLLS.test(event.key)) return;
      // The column itself is what is pressed on its scroll bar.
      if (event.type === 'pointerdown' && !place.matches('[data-column]')) return;
      const { focused, leftAlone } = spot.get();
      if (leftAlone !== focused) spot.set({ leftAlone: focused });
    };
    const gone = new AbortController();
    const options = { signal: gone.signal, passive: true, capture: true };
    for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
      document.addEventListener(type, leaveAlone, options);
    }
    return () => gone.abort();
  }, [spot]);
}
