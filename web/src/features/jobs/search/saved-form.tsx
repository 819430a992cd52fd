import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod';
import { alertPaces, type AlertPace } from '@/api/types';
import { ProblemAlert } from '@/components/problem';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input, Select } from '@/components/ui/input';
import * as messages from '@/messages';

const schema = z.object({
  name: z.string().trim().min(1, messages.common.required).max(120, messages.common.tooLong(120)),
  alert: z.enum(alertPaces).optional(),
});
type Saved = z.infer<typeof schema>;

type SavedFormProps = {
  name: string;
  /** Absent: it is not asked for. */
  alert?: AlertPace;
  busy: boolean;
  error: Error | null;
  onSubmit: (saved: Saved) => void;
};

/** How a search is called, and how often its person hears of it. */
export function SavedForm({ name, alert, busy, error, onSubmit }: SavedFormProps) {
  const form = useForm<Saved>({ resolver: zodResolver(schema), defaultValues: { name, alert } });
  const submit = form.handleSubmit(onSubmit);
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-4">
      <ProblemAlert error={error} />
      <Field
        label={messages.saved.name}
        hint={messages.saved.nameHint}
        error={form.formState.errors.name?.message}
        required
      >
        <Input autoComplete="off" {...form.register('name')} />
      </Field>
      {alert && (
        <Field label={messages.saved.alert} hint={messages.saved.alertHint}>
          <Select {...form.register('alert')}>
            {alertPaces.map((pace) => (
              <option key={pace} value={pace}>
                {messages.saved.alerts[pace]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Button type="submit" busy={busy} className="w-fit">
        {messages.common.save}
      </Button>
    </form>
  );
}
