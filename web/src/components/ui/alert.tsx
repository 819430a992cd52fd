import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from '@/lib/cn';

const tones = {
  info: { icon: Info, classes: 'bg-sunken text-foreground' },
  caution: { icon: TriangleAlert, classes: 'bg-caution-soft text-caution-foreground' },
  danger: { icon: CircleAlert, classes: 'bg-danger-soft text-danger-foreground' },
};

type AlertProps = {
  tone?: keyof typeof tones;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
  live?: boolean;
};

export function Alert({ tone = 'info', title, children, action, className, live }: AlertProps) {
  const { icon: Icon, classes } = tones[tone];
  return (
    <div
      role={live ? 'alert' : undefined}
      className={cn('flex gap-3 rounded-lg p-4 text-sm', classes, className)}
    >
      <Icon className="mt-0.5 size-4 shrink-0" aria-hidden />
      <div className="grid min-w-0 flex-1 gap-1">
        <p className="font-semibold">{title}</p>
        {children}
        {action && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}
