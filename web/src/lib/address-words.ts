import { useEffect, useEffectEvent, useState } from 'react';

/**
 * What stands in a box whose words the address keeps. The address follows when typing rests; where it changes by other
 * means (Back, a link), it wins over what stands in the box.
 */
export function useAddressWords(inAddress: string, put: (words: string) => void) {
  const [words, setWords] = useState(inAddress);
  const [known, setKnown] = useState(inAddress);
  const [written, setWritten] = useState(inAddress);
  if (inAddress !== known) {
    setKnown(inAddress);
    // An address that only followed takes nothing back of what was typed meanwhile.
    if (inAddress !== written) {
      setWritten(inAddress);
      setWords(inAddress);
    }
  }
  const write = useEffectEvent((rested: string) => {
    setWritten(rested);
    put(rested);
  });
  useEffect(() => {
    const rested = words.trim();
    if (rested === inAddress) return;
    const timer = setTimeout(() => write(rested), 200);
    return () => clearTimeout(timer);
  }, [words, inAddress]);
  return [words, setWords] as const;
}
