import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { ScoreDial } from '@/components/check/score';
import { Chips } from '@/components/chips';
import { Empty } from '@/components/empty';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { Segments } from '@/components/segments';
import { Alert } from '@/components/ui/alert';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader, CardTitle } from '@/components/ui/card';
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Checkbox, Input, Select, Textarea } from '@/components/ui/input';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '@/components/ui/menu';
import { Progress } from '@/components/ui/progress';
import { Switch } from '@/components/ui/switch';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { ProblemError } from '@/lib/problem';
import { toast } from '@/lib/toast';

const pictures = ['cv', 'search', 'letter', 'board', 'bell', 'sign', 'company'] as const;
const offline = ProblemError.offline();

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card>
      <CardHeader>
        <CardTitle>{title}</CardTitle>
      </CardHeader>
      <CardBody className="flex flex-wrap items-center gap-3">{children}</CardBody>
    </Card>
  );
}

function Everything() {
  const [segment, setSegment] = useState('one');
  return (
    <div className="grid gap-4 bg-background p-4 text-foreground">
      <Group title="Buttons">
        {(['primary', 'secondary', 'soft', 'ghost', 'danger', 'link'] as const).map((variant) => (
          <Button key={variant} variant={variant}>
            <Plus aria-hidden />
            {variant}
          </Button>
        ))}
        <Button busy>busy</Button>
        <Button disabled>disabled</Button>
        <Button size="sm">small</Button>
        <Button size="lg">large</Button>
      </Group>
      <Group title="Badges and avatars">
        {(['neutral', 'outline', 'accent', 'caution', 'danger'] as const).map((tone) => (
          <Badge key={tone} tone={tone}>
            {tone}
          </Badge>
        ))}
        <Avatar name="Mara Lind" />
        <Avatar name="Nordwerk" square />
      </Group>
      <Group title="Fields">
        <Field label="Name" hint="A hint" className="w-full">
          <Input placeholder="Placeholder" />
        </Field>
        <Field label="With an error" error="Please fill this in." className="w-full">
          <Input />
        </Field>
        <Field label="Choice" className="w-full">
          <Select>
            <option>One</option>
            <option>Two</option>
          </Select>
        </Field>
        <Field label="Long text" className="w-full">
          <Textarea />
        </Field>
        <Switch aria-label="Switch" defaultChecked />
        <Checkbox aria-label="Checkbox" defaultChecked />
      </Group>
      <Group title="Choices">
        <Segments
          label="Segments"
          value={segment}
          onChange={setSegment}
          options={['one', 'two', 'three'].map((value) => ({ value, name: value }))}
        />
        <Chips
          chips={['Remote', 'Full time'].map((name) => ({ key: name, name, onRemove: () => toast(name) }))}
          onClear={() => toast('Cleared')}
        />
        <Tabs defaultValue="a" className="w-full">
          <TabsList>
            <TabsTrigger value="a">First</TabsTrigger>
            <TabsTrigger value="b">Second</TabsTrigger>
          </TabsList>
          <TabsContent value="a">The first tab.</TabsContent>
          <TabsContent value="b">The second tab.</TabsContent>
        </Tabs>
      </Group>
      <Group title="Overlays">
        <Dialog>
          <DialogTrigger asChild>
            <Button variant="secondary">Dialog</Button>
          </DialogTrigger>
          <DialogContent title="A dialog" description="With a description.">
            Content.
          </DialogContent>
        </Dialog>
        <Menu>
          <MenuTrigger asChild>
            <Button variant="secondary">Menu</Button>
          </MenuTrigger>
          <MenuContent>
            <MenuItem>First</MenuItem>
            <MenuItem>Second</MenuItem>
          </MenuContent>
        </Menu>
        <Button
          variant="secondary"
          onClick={() => toast('Done', { action: { label: 'Undo', run: () => undefined } })}
        >
          Toast
        </Button>
      </Group>
      <Group title="Messages">
        <Alert title="For your information" className="w-full" />
        <Alert tone="caution" title="Worth a look" className="w-full" />
        <ProblemAlert error={offline} onRetry={() => undefined} className="w-full" />
        <Progress value={40} label="Progress" className="w-full" />
      </Group>
      <Group title="Scores">
        {[92, 61, 20, 0].map((score) => (
          <ScoreDial key={score} score={score} />
        ))}
      </Group>
      <Group title="Empty states">
        {pictures.map((picture) => (
          <Empty key={picture} picture={picture} title={picture} className="py-2!" />
        ))}
      </Group>
    </div>
  );
}

/** Every component in both themes, for people who change them. */
export function ComponentsPage() {
  return (
    <Page title="Components" width="full">
      <div className="grid gap-6 xl:grid-cols-2">
        <Everything />
        <div className="dark">
          <Everything />
        </div>
      </div>
    </Page>
  );
}
