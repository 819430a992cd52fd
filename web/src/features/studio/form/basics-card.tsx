import { ChevronDown, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader, CardTitle } from '@/components/ui/card';
import { cn } from '@/lib/cn';
import { useStore } from '@/lib/store';
import * as messages from '@/messages';
import { useStudio } from '../document/studio';
import { PhotoField } from '../photo/photo-field';
import { DateField } from './date-field';
import { EntryList } from './entry-list';
import { LineField } from './line-field';
import { RichField } from './rich-field';
import { profileSpec } from './sections';
import { useList } from './use-list';

const m = messages.studio;
const f = messages.cvs.fields;
const more = [
  '/basics/location/address',
  '/basics/location/postalCode',
  '/basics/location/region',
  '/basics/birthDate',
];

/** What is rarely needed: there when filled, or asked for. */
function MoreBasics() {
  const { document, spot } = useStudio();
  const [wanted, setWanted] = useState(false);
  const filled = useStore(document, ({ content: { resume } }) => {
    const { address, postalCode, region } = resume.basics?.location ?? {};
    return Boolean(address || postalCode || region || resume.basics?.birthDate);
  });
  const jumped = useStore(spot, ({ jump }) => Boolean(jump && more.includes(jump.pointer)));
  const open = wanted || filled || jumped;
  return (
    <>
      {!filled && (
        <Button
          variant="ghost"
          size="sm"
          className="w-fit text-muted-foreground! sm:col-span-2"
          aria-expanded={open}
          onClick={() => setWanted(!open)}
        >
          <ChevronDown aria-hidden className={cn('transition-transform', open && 'rotate-180')} />
          {m.moreBasics}
        </Button>
      )}
      {open && (
        <>
          <LineField pointer="/basics/location/address" label={m.fields.address} />
          <LineField pointer="/basics/location/postalCode" label={m.fields.postalCode} />
          <LineField pointer="/basics/location/region" label={m.fields.region} />
          <DateField pointer="/basics/birthDate" label={m.fields.birthDate} hint={m.fields.birthDateHint} />
        </>
      )}
    </>
  );
}

function Profiles() {
  const list = useList('/basics/profiles');
  return (
    <div className="grid gap-3 sm:col-span-2">
      <div className="flex items-center justify-between gap-3">
        <h3 className="text-sm font-medium tracking-normal">{m.profiles}</h3>
        <Button variant="ghost" size="sm" onClick={list.actions.add}>
          <Plus aria-hidden />
          {m.addProfile}
        </Button>
      </div>
      <EntryList spec={profileSpec} pointer="/basics/profiles" title={m.profile} list={list} />
    </div>
  );
}

/** Who this is and how to reach them. */
export function BasicsCard() {
  return (
    <Card data-place="/basics" tabIndex={-1} className="scroll-mt-4 max-lg:scroll-mt-36">
      <CardHeader>
        <CardTitle>{messages.cvs.sections.basics}</CardTitle>
      </CardHeader>
      <CardBody className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
        <PhotoField />
        <LineField pointer="/basics/name" label={f.name} />
        <LineField pointer="/basics/label" label={f.label} />
        <LineField pointer="/basics/email" label={f.email} type="email" />
        <LineField pointer="/basics/phone" label={f.phone} type="tel" />
        <LineField pointer="/basics/location/city" label={f.city} />
        <LineField pointer="/basics/location/countryCode" label={f.countryCode} hint={m.fields.countryHint} />
        <LineField pointer="/basics/url" label={f.url} type="url" className="sm:col-span-2" />
        <MoreBasics />
        <Profiles />
        <RichField pointer="/basics/summary" label={f.summary} good={600} className="sm:col-span-2" />
      </CardBody>
    </Card>
  );
}
