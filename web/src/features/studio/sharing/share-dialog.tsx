import { useQuery } from '@tanstack/react-query';
import { Copy, Lock, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { sharesQuery, useRevokeShare, useShareCv } from '@/api/cv/shares';
import type { CvMask, ShareView } from '@/api/types';
import { MaskFields } from '@/components/mask-fields';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Dialog, DialogContent } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import { formatDate, formatList } from '@/lib/format';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';
import { useStudio } from '../document/studio';

const m = messages.studio.share;
const days = [7, 14, 30, 90];

function NewLink({ link }: { link: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [link]);
  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      toast(m.copied);
    } catch {
      toast(m.copyByHand, { tone: 'problem' });
    }
  }
  return (
    <div
      ref={place}
      className="grid scroll-my-5 gap-2 rounded-lg bg-accent-soft p-4 text-accent-soft-foreground"
      aria-live="polite"
    >
      <Field label={m.link} hint={<span className="text-accent-soft-foreground">{m.once}</span>}>
        <Input readOnly value={link} onFocus={(event) => event.target.select()} />
      </Field>
      <Button size="sm" className="w-fit" onClick={() => void copy()}>
        <Copy aria-hidden />
        {m.copy}
      </Button>
    </div>
  );
}

function LinkForm() {
  const { cv } = useStudio();
  const share = useShareCv(cv.id);
  const [lasting, setLasting] = useState(30);
  const [password, setPassword] = useState('');
  const [mask, setMask] = useState<CvMask[]>([]);

  function submit(event: FormEvent) {
    event.preventDefault();
    share.mutate({ days: lasting, password: password || undefined, mask });
  }

  return (
    <form onSubmit={submit} className="grid gap-4" noValidate>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={m.lasting}>
          <Select value={lasting} onChange={(event) => setLasting(Number(event.target.value))}>
            {days.map((count) => (
              <option key={count} value={count}>
                {m.days(count)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={m.password} hint={m.passwordHint}>
          <Input
            type="password"
            minLength={6}
            autoComplete="new-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </Field>
      </div>
      <MaskFields mask={mask} onChange={setMask} />
      <ProblemAlert error={share.error} />
      <Button type="submit" className="w-fit" busy={share.isPending}>
        {m.create}
      </Button>
      {share.data && <NewLink link={`${location.origin}/shared#${share.data.token}`} />}
    </form>
  );
}

function Share({ share, now }: { share: ShareView; now: number }) {
  const { cv } = useStudio();
  const revoke = useRevokeShare(cv.id);
  const expired = new Date(share.expiresAt).getTime() < now;
  const facts = [
    expired ? m.expired : m.until(formatDate(share.expiresAt)),
    m.views(share.views),
    ...share.mask.map((one) => m.without(messages.studio.masks.names[one])),
  ];
  return (
    <li className="flex items-center gap-3 py-2">
      <span className="min-w-0 flex-1 text-sm">
        {formatList(facts)}
        {share.hasPassword && (
          <span className="ml-2 inline-flex items-center gap-1 text-muted-foreground">
            <Lock className="size-3.5" aria-hidden />
            {m.locked}
          </span>
        )}
      </span>
      <Button
        size="sm"
        variant="ghost"
        busy={revoke.isPending}
        onClick={() => revoke.mutate(share.id, { onSuccess: () => toast(m.revoked), onError: toastProblem })}
      >
        {!revoke.isPending && <Trash2 aria-hidden />}
        {m.revoke}
      </Button>
    </li>
  );
}

/** Links to this CV: until when, behind which password, without what. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const { cv } = useStudio();
  const shares = useQuery(sharesQuery(cv.id));
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent title={m.title} description={m.text}>
        <LinkForm />
        <ProblemAlert error={shares.error} className="mt-4" />
        {shares.data && shares.data.length > 0 && (
          <section className="mt-5 border-t border-border pt-4">
            <h3 className="text-sm font-semibold">{m.links}</h3>
            <ul className="divide-y divide-border">
              {shares.data.map((share) => (
                <Share key={share.id} share={share} now={shares.dataUpdatedAt} />
              ))}
            </ul>
          </section>
        )}
      </DialogContent>
    </Dialog>
  );
}
