/** Languages that CVs are often written in here; any other can come with an import. */
export const cvLanguages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'pt',
  'ro',
  'sv',
  'da',
  'cs',
  'el',
  'uk',
  'ar',
  'he',
];
