// The form while it is typed in: what the last check said is painted on its cells, and each text has a mirror that can be lit up.

/** Keeps a copy of each text behind its field: a field's own words cannot be marked, and it makes the field as high as its text. */
export function mirror(form) {
  form.querySelectorAll('.written textarea').forEach(field => {
    const copy = () => { field.previousElementSibling.textContent = field.value + '\n'; };
    field.addEventListener('input', copy);
    form.addEventListener('input', event => event.target === form && copy());
    copy();
  });
  // a field that is wrong must be seen to be mended
  form.addEventListener('invalid', event => {
    for (let fold = event.target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  }, true);
}

/** Paints the cells by the findings that stand on the page. */
export function repaint() {
  const findings = document.getElementById('findings');
  if (!findings) return;
  const involved = new Set([...findings.querySelectorAll('a.finding')].flatMap(each => each.dataset.cells.split(' ')));
  document.querySelectorAll('.data td[data-cell]').forEach(cell => {
    const input = cell.querySelector('input');
    cell.classList.toggle('involved', involved.has(cell.dataset.cell));
    cell.classList.toggle('suspect', input.id === findings.dataset.worst);
    cell.querySelectorAll('.sum').forEach(sum => sum.remove());
  });
  findings.querySelectorAll('.line-sum').forEach(paintSum);
}

/** The sums are the server's; here they are only put beside the totals. */
function paintSum(sum) {
  const input = document.getElementById(sum.dataset.at);
  const said = document.createElement('small');
  said.className = 'sum';
  said.textContent = sum.textContent;
  const stands = input.value.trim();
  said.classList.toggle('same', stands === sum.value || (stands === '' && sum.value === '0'));
  input.parentElement.querySelector('.sum:last-of-type, input').after(said);
}
