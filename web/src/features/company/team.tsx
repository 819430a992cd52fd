import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useForm } from 'react-hook-form';
import * as z from 'zod';
import { membersQuery, useAddMember, useRemoveMember } from '@/api/users/companies';
import { ProblemAlert } from '@/components/problem';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader, CardTitle } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import { SkeletonList } from '@/components/ui/skeleton';
import { toastProblem } from '@/lib/problem-words';
import { toast } from '@/lib/toast';
import * as messages from '@/messages';

const m = messages.company;
const roles = ['RECRUITER', 'INTERVIEWER', 'OWNER'] as const;
const schema = z.object({ email: z.email(messages.auth.emailWrong), role: z.enum(roles) });

function AddPerson({ companyId }: { companyId: string }) {
  const add = useAddMember(companyId);
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { email: '', role: 'RECRUITER' },
  });
  const submit = form.handleSubmit((values) =>
    add.mutate(values, {
      onSuccess: () => {
        form.reset();
        toast(m.added);
      },
    }),
  );
  return (
    <form
      onSubmit={(event) => void submit(event)}
      noValidate
      className="grid gap-3 border-t border-border pt-4"
    >
      <h3 className="text-sm font-semibold">{m.add}</h3>
      <ProblemAlert error={add.error} />
      <div className="grid gap-3 sm:grid-cols-[1fr_9rem]">
        <Field label={m.addEmail} hint={m.addText} error={form.formState.errors.email?.message}>
          <Input type="email" autoComplete="off" {...form.register('email')} />
        </Field>
        <Field label={m.roleLabel}>
          <Select {...form.register('role')}>
            {roles.map((role) => (
              <option key={role} value={role}>
                {m.role[role]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Button type="submit" variant="secondary" busy={add.isPending} className="w-fit">
        {m.add}
      </Button>
    </form>
  );
}

export function Team({ companyId, owner }: { companyId: string; owner: boolean }) {
  const members = useQuery(membersQuery(companyId));
  const remove = useRemoveMember(companyId);
  const owners = members.data?.filter(({ role }) => role === 'OWNER').length ?? 0;
  return (
    <Card className="min-w-0 self-start">
      <CardHeader>
        <div>
          <CardTitle>{m.team}</CardTitle>
          <p className="mt-1 text-sm text-muted-foreground">{m.teamText}</p>
        </div>
      </CardHeader>
      <CardBody className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {members.isPending && <SkeletonList rows={2} className="h-12" />}
        <ProblemAlert error={members.error} onRetry={() => void members.refetch()} />
        <ul className="grid gap-3">
          {members.data?.map(({ userId, displayName, email, role }) => (
            <li key={userId} className="flex items-center gap-3">
              <Avatar name={displayName} />
              <div className="min-w-0 flex-1">
                <p className="truncate font-medium">{displayName}</p>
                <p className="truncate text-[0.8125rem] text-muted-foreground">{email}</p>
              </div>
              <Badge tone={role === 'OWNER' ? 'accent' : 'neutral'}>{m.role[role]}</Badge>
              {owner && (role !== 'OWNER' || owners > 1) && (
                <Button
                  variant="ghost"
                  size="icon-sm"
                  aria-label={m.remove(displayName)}
                  onClick={() =>
                    remove.mutate(userId, { onSuccess: () => toast(m.removed), onError: toastProblem })
                  }
                >
                  <X aria-hidden />
                </Button>
              )}
            </li>
          ))}
        </ul>
        {owner && <AddPerson companyId={companyId} />}
      </CardBody>
    </Card>
  );
}
