import { useEffect, useRef, useState } from 'react';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';

const PREFIX = 'metier.draft.';

/** What was typed and not yet accepted by the server; kept in this browser only. */
export function readDraft<T>(key: string): T | undefined {
  try {
    const stored = localStorage.getItem(PREFIX + key);
    return stored ? (JSON.parse(stored) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** The keys of kept drafts that begin alike. */
export function draftKeys(start: string): string[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX + start))
    .map((key) => key.slice(PREFIX.length));
}

export function writeDraft(key: string, value: unknown) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // A full or forbidden storage must not stop anybody from typing.
  }
}

export function dropDraft(key: string) {
  localStorage.removeItem(PREFIX + key);
}

/** Drafts are personal: signing out takes them away from a shared computer. */
export function dropAllDrafts() {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => localStorage.removeItem(key));
}

export function withDraft<T extends FieldValues>(key: string, values: DefaultValues<T>): DefaultValues<T> {
  return { ...values, ...readDraft<DefaultValues<T>>(key) };
}

/** Keeps what is typed into a form until the returned function is called (after the server took it). */
export function useFormDraft<T extends FieldValues>(key: string, form: UseFormReturn<T>): () => void {
  const done = useRef(false);
  useEffect(() => {
    done.current = false;
    return form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ values, isDirty }) => {
        if (isDirty && !done.current) writeDraft(key, values);
      },
    });
  }, [form, key]);
  return () => {
    done.current = true;
    dropDraft(key);
  };
}

/** What was typed last time, put into the form as an unsaved change; answers whether there was something. */
export function useRestoredDraft<T extends FieldValues>(key: string, form: UseFormReturn<T>): boolean {
  const [draft] = useState(() => readDraft<T>(key));
  useEffect(() => {
    if (draft) form.reset(draft, { keepDefaultValues: true });
  }, [draft, form]);
  return draft !== undefined;
}
