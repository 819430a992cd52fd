import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import { Markdown } from '@/components/markdown';

/** The text of an article. Links to places of this application are followed without loading it again. */
export function ArticleText({ text, language }: { text: string; language?: string }) {
  const navigate = useNavigate();

  function follow(event: MouseEvent) {
    const link = (event.target as Element).closest('a');
    const href = link?.getAttribute('href') ?? '';
    if (!/^\/[^/]/u.test(href) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate({ href });
  }

  return (
    // The links themselves take keys; this only hears what they tell.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div lang={language} onClick={follow}>
      <Markdown text={text} className="prose-article" />
    </div>
  );
}
