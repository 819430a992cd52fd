insert into template (key, category, title, body, link) values
  ('job-alert', 'job-alert', '{{count}} new for {{searches}}',
   '{{listing}}

You get this because you saved the search and asked to be told. How often, or whether at all, you choose under Saved searches.',
   '{{link}}');
