create table article (
  id           uuid primary key,
  slug         text not null,
  language     text not null,
  title        text not null,
  summary      text not null,
  body         text not null,
  topics       text[] not null,
  audience     text not null,
  status       text not null,
  created_at   timestamptz not null,
  changed_at   timestamptz not null,
  published_at timestamptz,
  version      int not null
);
create unique index article_slug on article (slug);
create index article_by_title on article (title, id);

-- Published articles are for all; the others for administrators, who alone write.
alter table article enable row level security;
alter table article force row level security;
create policy read_article on article for select
  using (status = 'PUBLISHED' or caller_has_role('admin') or caller_is_service());
create policy write_article on article for all
  using (caller_has_role('admin') or caller_is_service())
  with check (caller_has_role('admin') or caller_is_service());

-- The articles that come with the product are written down once, even where somebody deletes them all.
create table first_articles (
  written    boolean primary key check (written),
  written_at timestamptz not null
);
