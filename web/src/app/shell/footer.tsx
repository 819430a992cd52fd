import { Link } from '@tanstack/react-router';
import * as messages from '@/messages';

const link = 'underline-offset-4 hover:text-foreground hover:underline';

export function Footer() {
  return (
    <footer className="border-t border-border px-4 py-8 text-sm text-muted-foreground sm:px-6">
      <div className="mx-auto flex max-w-6xl flex-wrap justify-between gap-x-6 gap-y-2">
        <p>{messages.shell.footer}</p>
        <p className="flex gap-5">
          <Link to="/help" className={link}>
            {messages.shell.places.help}
          </Link>
          <a href="/api/docs" className={link}>
            {messages.shell.apiDocs}
          </a>
        </p>
      </div>
    </footer>
  );
}
