import type { ReactNode } from 'react';
import { Alert } from './ui/alert';
import { Button } from './ui/button';
import { isProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import * as messages from '@/messages';

export type ProblemAlertProps = {
  error: unknown;
  onRetry?: () => void;
  action?: ReactNode;
  className?: string;
};

/** A failed request in words, by its code. */
export function ProblemAlert({ error, onRetry, action, className }: ProblemAlertProps) {
  const { title, text, fields } = problemWords(error);
  // What is not there will not be there at the second try either.
  const retry = isProblem(error, 'not-found') ? undefined : onRetry;
  return (
    <Alert
      live
      tone="danger"
      title={title}
      className={className}
      action={
        (retry || action) && (
          <>
            {action}
            {retry && (
              <Button size="sm" variant="secondary" onClick={retry}>
                {messages.common.retry}
              </Button>
            )}
          </>
        )
      }
    >
      {text && <p>{text}</p>}
      {fields.length > 0 && (
        <ul className="list-disc pl-5">
          {fields.map((field) => (
            <li key={field.field + field.message}>
              <span className="font-medium">{field.field}</span>: {field.message}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
