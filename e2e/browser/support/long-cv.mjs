const WORDS = 'led the move of a ledger from one program to many small ones without a day of rest and wrote down what was learned'.split(' ');
const line = (seed) => `${WORDS.map((_, at) => WORDS[(at * 7 + seed * 3) % WORDS.length]).join(' ')}.`;
const lines = (seed, count) => Array.from({ length: count }, (_, at) => line(seed + at));

const resume = {
  basics: { name: 'Ten Pages', summary: line(1) },
  work: Array.from({ length: 26 }, (_, at) => ({
    name: `Company ${at}`,
    position: `Engineer ${at}`,
    startDate: `${2025 - at}-01`,
    summary: line(at),
    highlights: lines(at, 8),
  })),
  projects: Array.from({ length: 12 }, (_, at) => ({ name: `Project ${at}`, description: line(at), highlights: lines(at, 3) })),
};

/** Stores a CV of ten pages for who is signed in; answers its id. */
export const storeLongCv = (page) =>
  page.evaluate(async (body) => {
    const cookie = document.cookie.split('; ').find((one) => one.startsWith('metier_csrf='));
    const headers = {
      'Content-Type': 'application/json',
      'X-Metier-Client': 'web',
      'X-CSRF-Token': decodeURIComponent(cookie.slice('metier_csrf='.length)),
    };
    const response = await fetch('/api/v1/cv', { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()).id;
  }, { title: 'Ten pages', resume });
