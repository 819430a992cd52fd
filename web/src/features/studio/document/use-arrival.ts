import { useEffect, type RefObject } from 'react';
import { placeInLine } from '@/lib/inline-markdown';
import { useStore } from '@/lib/store';
import { useStudio } from './studio';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Takes the focus, and marks the words, when somebody jumps to this field. */
export function useArrival(pointer: string, control: RefObject<Control | null>) {
  const { spot } = useStudio();
  const jump = useStore(spot, ({ jump }) =>
    jump && (jump.pointer === pointer || jump.pointer.startsWith(`${pointer}/`)) ? jump : undefined,
  );
  useEffect(() => {
    const field = control.current;
    if (!jump || !field) return;
    spot.set({ jump: undefined });
    field.focus({ preventScroll: true });
    field.scrollIntoView({ block: 'center' });
    if (jump.start == null || jump.end == null) return;
    field.setSelectionRange(...placeInLine(field.value, jump.start, jump.end));
  }, [jump, control, spot]);
}
