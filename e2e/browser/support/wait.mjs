/** Asks again until the answer is there; for what arrives by event and not on the page. */
export async function until(ask, what, patience = 90_000) {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patience} ms for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
