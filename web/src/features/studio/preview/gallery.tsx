import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { templatesQuery } from '@/api/cv/documents';
import type { TemplateView } from '@/api/types';
import { ProblemAlert } from '@/components/problem';
import { Badge } from '@/components/ui/badge';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { SkeletonList } from '@/components/ui/skeleton';
import { cn } from '@/lib/cn';
import * as messages from '@/messages';
import { useStudio } from '../document/studio';
import { useTemplate } from './look-bar';

const m = messages.studio.look;

type CardProps = { template: TemplateView; chosen: boolean; onChoose: () => void };

function TemplateCard({ template, chosen, onChoose }: CardProps) {
  const { name, description, tags, preview } = template;
  const [loaded, setLoaded] = useState(false);
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      className="grid size-full content-start gap-2 rounded-lg border border-border p-2 text-left hover:border-input hover:bg-sunken aria-pressed:border-accent aria-pressed:ring-2 aria-pressed:ring-accent/40"
    >
      <img
        src={preview}
        alt=""
        loading="lazy"
        onLoad={() => setLoaded(true)}
        className={cn(
          'aspect-[210/297] w-full rounded-sm border border-border object-cover object-top',
          loaded ? 'bg-white' : 'animate-pulse bg-sunken',
        )}
      />
      <span className="flex items-center gap-1.5 font-semibold">
        {name}
        {chosen && <Check className="size-4 text-accent" aria-hidden />}
      </span>
      <span className="text-[0.8125rem] text-muted-foreground">{description}</span>
      <span className="flex flex-wrap gap-1">
        {tags.map((tag) => (
          <Badge key={tag} tone="outline" className="text-xs!">
            {tag}
          </Badge>
        ))}
      </span>
    </button>
  );
}

/** All templates with a picture each; the colour and font of the one before give way to its own. */
export function Gallery() {
  const { document, spot } = useStudio();
  const templates = useQuery(templatesQuery);
  const chosen = useTemplate();

  const close = () => spot.set({ opened: undefined });

  function choose(id: string) {
    document.write('/meta/template', id);
    close();
  }

  return (
    <Dialog open onOpenChange={(open) => !open && close()}>
      <DialogContent title={m.templates} description={m.templatesText} className="max-w-4xl!">
        {templates.isPending && <SkeletonList rows={2} className="h-64" />}
        <ProblemAlert error={templates.error} onRetry={() => void templates.refetch()} />
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 md:grid-cols-4">
          {templates.data?.map((template) => (
            <li key={template.id}>
              <TemplateCard
                template={template}
                chosen={template.id === chosen?.id}
                onChoose={() => choose(template.id)}
              />
            </li>
          ))}
        </ul>
      </DialogContent>
    </Dialog>
  );
}
