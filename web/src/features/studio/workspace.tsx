import { Bot, Eye, Lightbulb, PencilLine, ScanSearch, type LucideIcon } from 'lucide-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { SkeletonList } from '@/components/ui/skeleton';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { cn } from '@/lib/cn';
import { useStore } from '@/lib/store';
import * as messages from '@/messages';
import { useStudio } from './document/studio';
import { CvForm } from './form/cv-form';
import { paneNames, type Pane, type Panes } from './panes';

const names = messages.studio.panes;
const MachinePane = lazy(() =>
  import('./machine/machine-pane').then((module) => ({ default: module.MachinePane })),
);
const PreviewPane = lazy(() =>
  import('./preview/preview-pane').then((module) => ({ default: module.PreviewPane })),
);
const CritiquePane = lazy(() =>
  import('./findings/critique-pane').then((module) => ({ default: module.CritiquePane })),
);
const CheckPane = lazy(() =>
  import('./findings/check-pane').then((module) => ({ default: module.CheckPane })),
);
const Gallery = lazy(() => import('./preview/gallery').then((module) => ({ default: module.Gallery })));
const ArrangeDialog = lazy(() =>
  import('./form/arrange-dialog').then((module) => ({ default: module.ArrangeDialog })),
);
const CropDialog = lazy(() =>
  import('./photo/crop-dialog').then((module) => ({ default: module.CropDialog })),
);

const icons: Record<Pane, LucideIcon> = {
  edit: PencilLine,
  preview: Eye,
  machine: Bot,
  critique: Lightbulb,
  check: ScanSearch,
};

const besideNames = paneNames.filter((name) => name !== 'edit');

function PaneContent({ pane }: { pane: Exclude<Pane, 'edit'> }) {
  return (
    <Suspense fallback={<SkeletonList rows={3} />}>
      {pane === 'preview' && <PreviewPane />}
      {pane === 'machine' && <MachinePane />}
      {pane === 'critique' && <CritiquePane />}
      {pane === 'check' && <CheckPane />}
    </Suspense>
  );
}

/** On a phone one pane at a time, with a switch where the thumb is. */
function PaneSwitch({ panes }: { panes: Panes }) {
  return (
    <nav
      aria-label={messages.studio.paneSwitch}
      data-pane-switch
      className="fixed inset-x-0 bottom-14 z-20 flex border-t border-border bg-background pb-0 md:bottom-0 md:left-56"
    >
      {paneNames.map((pane) => {
        const Icon = icons[pane];
        return (
          <button
            key={pane}
            type="button"
            aria-pressed={pane === panes.shown}
            onClick={() => panes.show(pane)}
            className="flex h-12 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-[0.6875rem] font-medium text-muted-foreground aria-pressed:bg-accent-soft aria-pressed:text-accent-soft-foreground"
          >
            <Icon className="size-4" aria-hidden />
            <span className="max-w-full truncate px-0.5">{names[pane].short}</span>
          </button>
        );
      })}
    </nav>
  );
}

/** The same parts at every width, so that turning a tablet takes nothing away that somebody has opened in them. */
function Beside({ panes }: { panes: Panes }) {
  const { wide, shown, show } = panes;
  // Alone on a narrow screen a pane is no tab among others.
  const look = wide
    ? 'relative min-h-0 flex-1 overflow-y-auto p-5!'
    : 'mx-auto w-full max-w-3xl px-4 py-5! sm:px-6';
  return (
    <Tabs
      value={shown}
      onValueChange={(next) => show(next as Pane)}
      className={cn('min-w-0', wide && 'flex min-h-0 flex-col border-l border-border bg-sunken/50')}
    >
      {wide && (
        <TabsList aria-label={messages.studio.paneSwitch} className="bg-background px-3">
          {besideNames.map((name) => {
            const Icon = icons[name];
            return (
              <TabsTrigger key={name} value={name}>
                <Icon className="size-4" aria-hidden />
                {names[name].name}
              </TabsTrigger>
            );
          })}
        </TabsList>
      )}
      {besideNames.map((name) => (
        <TabsContent
          key={name}
          value={name}
          data-column="beside"
          className={look}
          {...(!wide && {
            role: 'group',
            tabIndex: undefined,
            'aria-labelledby': undefined,
            'aria-label': names[name].name,
          })}
        >
          <PaneContent pane={name} />
        </TabsContent>
      ))}
    </Tabs>
  );
}

function Opened() {
  const { spot } = useStudio();
  const opened = useStore(spot, (state) => state.opened);
  if (!opened) return null;
  return (
    <Suspense>
      {opened === 'gallery' && <Gallery />}
      {opened === 'arrange' && <ArrangeDialog />}
      {typeof opened === 'object' && <CropDialog picture={opened} />}
    </Suspense>
  );
}

export function Workspace({ panes, notices }: { panes: Panes; notices: ReactNode }) {
  const { wide, shown } = panes;
  const writing = wide || shown === 'edit';
  return (
    <div className={cn('min-h-0 flex-1', wide ? 'grid grid-cols-2' : 'pb-16')}>
      <div
        data-column="form"
        className={cn('min-w-0 px-4 sm:px-6', writing && 'py-5', wide && 'relative overflow-y-auto pb-8')}
      >
        <div className="mx-auto max-w-3xl">
          <div className={cn('grid gap-3', writing ? 'not-empty:mb-4' : 'not-empty:pt-5')}>{notices}</div>
          {writing && <CvForm />}
        </div>
      </div>
      <Beside panes={panes} />
      {!wide && <PaneSwitch panes={panes} />}
      <Opened />
    </div>
  );
}
