// The page of a report: draft and form side by side, findings that light up both, and typing that is checked and kept.

import { tend } from './cells.js';
import { light, darken, pointAt, bringBoth, learn } from './light.js';
import { prepare } from './pages.js';
import { mirror, repaint } from './form.js';
import { steps } from './steps.js';
import { watch } from './typing.js';

const bench = document.getElementById('workbench');
const form = document.getElementById('edit');

const path = steps(bench, { light, darken });

document.addEventListener('click', event => {
  const finding = event.target.closest('a.finding');
  if (finding) {
    event.preventDefault();
    show('data');
    path.choose(finding, true);
    return;
  }
  const cell = event.target.closest('.data td[data-cell]');
  if (cell) pointAt(cell.dataset.cell);
});

bench.querySelectorAll('[data-side]').forEach(button => button.addEventListener('click', () => {
  show(button.dataset.side);
  bringBoth();
}));

/** On a narrow screen one side is seen at a time. */
function show(side) {
  bench.dataset.shown = side;
  bench.querySelectorAll('[data-side]').forEach(button =>
    button.setAttribute('aria-pressed', String(button.dataset.side === side)));
}

const unfold = bench.querySelector('[data-unfold]');
const folds = [...bench.querySelectorAll('details.fold')];
unfold.hidden = folds.length === 0;
unfold.addEventListener('click', () => {
  const open = folds.some(fold => !fold.open);
  folds.forEach(fold => { fold.open = open; });
  label();
});
folds.forEach(fold => fold.addEventListener('toggle', label));
label();

function label() {
  unfold.textContent = folds.some(fold => !fold.open) ? '展开全部' : '全部收起';
}

const draft = document.getElementById('draft');
draft?.addEventListener('htmx:afterSwap', async () => {
  prepare(draft);
  await learn(draft, bench.dataset.report);
  bench.dataset.ready = 'yes';
  path.again();
});
if (!draft) bench.dataset.ready = 'yes';

if (form) {
  tend(form);
  mirror(form);
  repaint();
  watch(form);
  document.addEventListener('htmx:afterSwap', event => {
    if (event.detail.target.id === 'findings' || event.detail.elt.id === 'findings') {
      repaint();
      path.checked();
    }
  });
}
