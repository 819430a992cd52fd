import { useQuery } from '@tanstack/react-query';
import { useSession } from '@/api/identity/session';
import { profileQuery } from '@/api/users/candidate';
import { Page } from '@/components/page';
import { ProblemAlert } from '@/components/problem';
import { SkeletonList } from '@/components/ui/skeleton';
import * as messages from '@/messages';
import { ProfileForm } from './profile-form';
import { Skills } from './skills';

const m = messages.profile;

function Profile({ userId }: { userId: string }) {
  const profile = useQuery({ ...profileQuery(userId), refetchOnWindowFocus: false });
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div>
        <ProblemAlert error={profile.error} onRetry={() => void profile.refetch()} />
        {profile.isPending && <SkeletonList rows={5} className="h-16" />}
        {profile.data && <ProfileForm profile={profile.data} />}
      </div>
      <section aria-labelledby="skills">
        <h2 id="skills" className="text-lg font-semibold">
          {m.skills}
        </h2>
        <p className="mt-1 mb-3 text-sm text-muted-foreground">{m.skillsText}</p>
        <Skills userId={userId} />
      </section>
    </div>
  );
}

/** What a candidate looks for and can; the ground of recommendations. */
export function ProfilePage() {
  const user = useSession();
  return (
    <Page title={m.title} lead={m.lead}>
      {user && <Profile userId={user.id} />}
    </Page>
  );
}
