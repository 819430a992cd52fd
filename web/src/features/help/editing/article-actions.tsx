import { Link, useNavigate } from '@tanstack/react-router';
import { Eye, EyeOff, Globe, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useChangeArticle, useDeleteArticle, type ArticleStep } from '@/api/support/change-article';
import type { ArticleView } from '@/api/types';
import { Confirm } from '@/components/confirm';
import { Button } from '@/components/ui/button';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';

const m = messages.articles;
const said: Record<ArticleStep, string> = { publish: m.published, withdraw: m.withdrawn };

type ArticleActionsProps = {
  article: ArticleView;
  dirty: boolean;
  onSave: () => Promise<ArticleView | undefined>;
};

/** The life of an article: publish, withdraw, delete. */
export function ArticleActions({ article, dirty, onSave }: ArticleActionsProps) {
  const navigate = useNavigate();
  const change = useChangeArticle(article.id);
  const remove = useDeleteArticle(article);
  const [asking, setAsking] = useState(false);
  const step: ArticleStep = article.status === 'PUBLISHED' ? 'withdraw' : 'publish';

  async function take() {
    if (step === 'publish' && dirty && !(await onSave())) return;
    change.mutate(step, { onSuccess: () => toast(said[step]), onError: toastProblem });
  }

  function erase() {
    remove.mutate(undefined, {
      onSuccess: () => {
        toast(m.deleted);
        void navigate({ to: '/help-articles' });
      },
      onError: toastProblem,
    });
  }

  const Icon = step === 'publish' ? Globe : EyeOff;
  return (
    <>
      <Button asChild variant="secondary" size="icon" aria-label={m.read}>
        <Link to="/help/$slug" params={{ slug: article.slug }}>
          <Eye aria-hidden />
        </Link>
      </Button>
      <Button variant="secondary" size="icon" aria-label={m.delete} onClick={() => setAsking(true)}>
        <Trash2 aria-hidden />
      </Button>
      <Button
        variant={step === 'publish' ? 'primary' : 'secondary'}
        busy={change.isPending}
        onClick={() => void take()}
      >
        {!change.isPending && <Icon aria-hidden />}
        {m[step]}
      </Button>
      {asking && (
        <Confirm
          danger
          title={m.confirmDelete(article.title)}
          text={m.confirmDeleteText}
          action={m.delete}
          busy={remove.isPending}
          onConfirm={erase}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
