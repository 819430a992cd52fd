import { CircleCheck, CircleDot, CircleMinus, Undo2 } from 'lucide-react';
import type { ApplicationSummary } from '@/api/types';
import { Badge, type Tone } from './ui/badge';
import * as messages from '@/messages';

const looks: Record<ApplicationSummary['status'], { tone: Tone; icon: typeof CircleDot }> = {
  ACTIVE: { tone: 'accent', icon: CircleDot },
  HIRED: { tone: 'accent', icon: CircleCheck },
  REJECTED: { tone: 'neutral', icon: CircleMinus },
  WITHDRAWN: { tone: 'neutral', icon: Undo2 },
};

/** Where an application stands: the stage while it is open, else how it ended. */
export function StageBadge({ application }: { application: ApplicationSummary }) {
  const { tone, icon: Icon } = looks[application.status];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden />
      {application.status === 'ACTIVE'
        ? application.stage.name
        : messages.applications.status[application.status]}
    </Badge>
  );
}
