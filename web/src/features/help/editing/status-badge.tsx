import type { ArticleStatus } from '@/api/types';
import { Badge, type Tone } from '@/components/ui/badge';
import * as messages from '@/messages';

const tones: Record<ArticleStatus, Tone> = { DRAFT: 'caution', PUBLISHED: 'accent', WITHDRAWN: 'neutral' };

export function StatusBadge({ status }: { status: ArticleStatus }) {
  return <Badge tone={tones[status]}>{messages.articles.status[status]}</Badge>;
}
