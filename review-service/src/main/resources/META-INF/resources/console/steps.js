// From finding to finding, by key or button.

/** The way through the findings of a page that is lit up as one goes. */
export function steps(bench, { light, darken }) {
  const place = bench.querySelector('#place');
  let at = null;

  const open = () => [...document.querySelectorAll('#findings a.finding:not([data-settled])')];
  const name = finding => `${finding.dataset.cells}|${finding.dataset.words}|${finding.textContent}`;

  function tell() {
    const all = open();
    const chosen = document.querySelector('a.finding[aria-current]');
    if (!chosen) {
      place.textContent = all.length > 0 ? `共 ${all.length} 处` : '没有要处理的问题';
      return;
    }
    const number = all.indexOf(chosen) + 1;
    place.textContent = (number > 0 ? `第 ${number} 处，共 ${all.length} 处：` : '') + chosen.parentElement.firstChild.textContent
      + [...chosen.parentElement.querySelectorAll(':scope > .detail')].map(detail => '　' + detail.textContent).join('');
  }

  function choose(finding, focus) {
    document.querySelectorAll('a.finding[aria-current]').forEach(other => other.removeAttribute('aria-current'));
    finding.setAttribute('aria-current', 'true');
    at = name(finding);
    const fold = finding.closest('details');
    if (fold) fold.open = true;
    light(list(finding.dataset.cells), list(finding.dataset.words));
    const first = document.getElementById(finding.hash.slice(1));
    if (focus && first?.matches('input')) first.focus({ preventScroll: true });
    if (bench.getBoundingClientRect().top > 0) bench.scrollIntoView({ block: 'start' });
    tell();
  }

  function step(by, focus) {
    const all = open();
    if (all.length === 0) return;
    const now = all.findIndex(finding => name(finding) === at);
    const next = now < 0 ? (by > 0 ? 0 : all.length - 1) : (now + by + all.length) % all.length;
    choose(all[next], focus);
  }

  function clear() {
    document.querySelectorAll('a.finding[aria-current]').forEach(finding => finding.removeAttribute('aria-current'));
    at = null;
    darken();
    tell();
  }

  bench.querySelectorAll('[data-step]').forEach(button =>
    button.addEventListener('click', () => step(Number(button.dataset.step), false)));

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const typing = event.target.matches?.('input:not([type=checkbox], [type=radio]), textarea, select');
    if (event.key === 'F8') {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1, typing);
    } else if (event.key === 'Escape') {
      clear();
    } else if (!typing && (event.key === 'j' || event.key === 'J')) {
      step(1, false);
    } else if (!typing && (event.key === 'k' || event.key === 'K')) {
      step(-1, false);
    }
  });

  /** Lights the chosen finding anew, now that the draft is there. */
  function again() {
    const chosen = document.querySelector('a.finding[aria-current]');
    if (chosen) light(list(chosen.dataset.cells), list(chosen.dataset.words));
  }

  /** After a check the chosen finding is another element, or mended. */
  function checked() {
    const same = open().find(finding => name(finding) === at);
    same?.setAttribute('aria-current', 'true');
    if (at && !same) darken();
    tell();
  }

  tell();
  return { choose, again, checked };
}

const list = text => text.split(' ').filter(Boolean);
