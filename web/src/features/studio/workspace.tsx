import { Bot, Eye, Lightbulb, PencilLine, ScanSearch, type LucideIcon } from 'lucide-react';
import { Activity, lazy, Suspense, type ReactNode } from 'react';
import { PaneSwitch } from '@/components/pane-switch';
import { SkeletonList } from '@/components/ui/skeleton';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { cn } from '@/lib/cn';
import { useStore } from '@/lib/store';
import * as messages from '@/messages';
import { useStudio } from './document/studio';
import { CvForm } from './form/cv-form';
import { JumpMenu } from './form/jump-menu';
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

function Form({ panes: { wide, shown }, notices }: { panes: Panes; notices: ReactNode }) {
  const writing = wide || shown === 'edit';
  return (
    <div className={cn('min-w-0', wide && 'flex min-h-0 flex-col')}>
      {wide && (
        <div className="flex h-10 shrink-0 items-center border-b border-border bg-background px-3">
          <JumpMenu wide />
        </div>
      )}
      <div
        data-column="form"
        className={cn(
          'min-w-0 px-4 sm:px-6',
          writing && 'py-5',
          wide && 'relative min-h-0 flex-1 overflow-y-auto pb-8',
        )}
      >
        <div className="mx-auto max-w-3xl">
          <div className={cn('grid gap-3', writing ? 'not-empty:mb-4' : 'not-empty:pt-5')}>{notices}</div>
          {/* What is open in the form stays open while somebody looks at another pane. */}
          <Activity mode={writing ? 'visible' : 'hidden'}>
            <CvForm />
          </Activity>
        </div>
      </div>
      {!wide && writing && (
        <div className="fixed right-4 bottom-28 z-20 md:bottom-15">
          <JumpMenu wide={false} />
        </div>
      )}
    </div>
  );
}

export function Workspace({ panes, notices }: { panes: Panes; notices: ReactNode }) {
  const { wide, shown } = panes;
  return (
    <div className={cn('min-h-0 flex-1', wide ? 'grid grid-cols-2' : 'pb-24')}>
      <Form panes={panes} notices={notices} />
      <Beside panes={panes} />
      {!wide && (
        <PaneSwitch
          label={messages.studio.paneSwitch}
          value={shown}
          onChange={panes.show}
          options={paneNames.map((name) => ({ value: name, name: names[name].short, icon: icons[name] }))}
        />
      )}
      <Opened />
    </div>
  );
}
