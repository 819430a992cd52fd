import * as messages from '@/messages';

export function Footer() {
  return (
    <footer className="border-t border-border px-4 py-8 text-sm text-muted-foreground sm:px-6">
      <div className="mx-auto flex max-w-6xl flex-wrap justify-between gap-x-6 gap-y-2">
        <p>{messages.shell.footer}</p>
        <a href="/api/docs" className="underline-offset-4 hover:text-foreground hover:underline">
          {messages.shell.apiDocs}
        </a>
      </div>
    </footer>
  );
}
