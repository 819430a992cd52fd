import type { PostingStatus } from '@/api/types';
import { Badge, type Tone } from '@/components/ui/badge';
import * as messages from '@/messages';

const tones: Record<PostingStatus, Tone> = {
  DRAFT: 'caution',
  PUBLISHED: 'accent',
  CLOSED: 'neutral',
  FILLED: 'neutral',
  EXPIRED: 'neutral',
  ARCHIVED: 'outline',
};

export function StatusBadge({ status }: { status: PostingStatus }) {
  return <Badge tone={tones[status]}>{messages.postings.status[status]}</Badge>;
}
