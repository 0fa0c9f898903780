// While the system works on a report the page asks every three seconds where it stands, and loads anew only when that has
// changed: nobody is interrupted in reading, by eye or by ear.

const PAUSE = 3000;
const OVER = [401, 499];
const standing = page => [...page.querySelectorAll('.stands, main > .incident')].map(said => said.textContent).join('|');
const before = standing(document);

async function look() {
  try {
    const answer = await fetch(location.href, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
    const now = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (OVER.includes(answer.status) || (answer.ok && standing(now) !== before)) {
      location.reload();
      return;
    }
  } catch {
    // the network is away for a moment: the next look tells
  }
  setTimeout(look, PAUSE);
}

setTimeout(look, PAUSE);
