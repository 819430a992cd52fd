insert into template (key, category, title, body, link) values
  ('invitation', 'invitation', '{{company}} asks you to apply: {{title}}',
   '{{note}}You get this because recruiters may find you, and {{company}} thinks of you for this job. Nothing is sent unless you apply. Whether recruiters find you, you choose in your profile.',
   '/jobs/{{jobId}}');
