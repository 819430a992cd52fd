import { Bold, Italic, Link2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover';
import * as messages from '@/messages';
import type { LineEditor } from './use-line-editor';

const m = messages.writing;
const look = 'size-7! pointer-coarse:size-10! text-muted-foreground!';

function LinkForm({ onLink }: { onLink: (address: string) => void }) {
  const [address, setAddress] = useState('https://');
  const known = URL.canParse(address) && /^(https?|mailto):/u.test(address);

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    if (known) onLink(address);
  }

  return (
    <form onSubmit={submit} className="grid gap-3 p-4" noValidate>
      <Field label={m.address}>
        <Input
          value={address}
          inputMode="url"
          autoFocus
          onChange={(event) => setAddress(event.target.value)}
        />
      </Field>
      <Button type="submit" size="sm" disabled={!known}>
        {m.setLink}
      </Button>
    </form>
  );
}

/** Bold, italic, link for the line that has the caret. */
export function FormatBar({ editor }: { editor: LineEditor }) {
  return (
    <span className="inline-flex gap-0.5" role="group" aria-label={m.title}>
      <Button
        variant="ghost"
        className={look}
        aria-label={m.bold}
        aria-keyshortcuts="Control+B"
        title={`${m.bold} (Ctrl+B)`}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => editor.mark('**')}
      >
        <Bold className="size-3.5!" aria-hidden />
      </Button>
      <Button
        variant="ghost"
        className={look}
        aria-label={m.italic}
        aria-keyshortcuts="Control+I"
        title={`${m.italic} (Ctrl+I)`}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => editor.mark('*')}
      >
        <Italic className="size-3.5!" aria-hidden />
      </Button>
      <Popover open={editor.linking} onOpenChange={editor.setLinking}>
        <PopoverTrigger asChild>
          <Button
            variant="ghost"
            className={look}
            aria-label={m.link}
            aria-keyshortcuts="Control+K"
            title={`${m.link} (Ctrl+K)`}
          >
            <Link2 className="size-3.5!" aria-hidden />
          </Button>
        </PopoverTrigger>
        <PopoverContent aria-label={m.link} onCloseAutoFocus={(event) => event.preventDefault()}>
          <LinkForm onLink={editor.link} />
        </PopoverContent>
      </Popover>
    </span>
  );
}
