create table skill_categories (
  id   uuid primary key,
  name text not null
);
create unique index skill_categories_name on skill_categories (lower(name));

create table skills (
  id          uuid primary key,
  name        text not null,
  category_id uuid not null references skill_categories,
  version     int not null
);
create unique index skills_name on skills (lower(name));
create index skills_by_beginning on skills (lower(name) text_pattern_ops);
create index skills_by_category on skills (category_id);

create table skill_aliases (
  skill_id uuid not null references skills on delete cascade,
  position int not null,
  alias    text not null,
  primary key (skill_id, position)
);
create index skill_aliases_by_beginning on skill_aliases (lower(alias) text_pattern_ops);
