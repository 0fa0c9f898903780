// A click on a figure offers to doubt it in place. Without this file the link below each table does the same.
(() => {
  const report = document.querySelector('[data-doubt]');
  if (!report) return;
  report.classList.add('can-ask');
  let note = null;

  const close = () => {
    document.querySelectorAll('td.asked').forEach(cell => cell.classList.remove('asked'));
    note?.remove();
    note = null;
  };

  const element = (name, words, classes = '') => {
    const made = document.createElement(name);
    made.textContent = words;
    made.className = classes;
    return made;
  };

  const open = cell => {
    close();
    cell.classList.add('asked');
    const heads = cell.headers.split(' ').map(id => document.getElementById(id)?.textContent).filter(Boolean);
    const caption = cell.closest('table').caption.querySelector('.name').firstChild.textContent;
    note = element('div', '', 'figure-note');
    note.setAttribute('role', 'dialog');
    note.setAttribute('aria-label', '这个数据');
    const way = element('a', '对数据有疑问', 'button');
    const doubt = report.dataset.doubt;
    way.href = `${doubt}${doubt.includes('?') ? '&' : '?'}cell=${encodeURIComponent(cell.dataset.cell)}`;
    const shut = element('button', '关闭');
    shut.type = 'button';
    shut.addEventListener('click', close);
    const acts = element('p', '');
    acts.append(way, ' ', shut);
    note.append(element('p', caption), element('p', heads.join('，') + '：' + (cell.textContent || '没有数字')), acts);
    document.body.append(note);
    const place = cell.getBoundingClientRect();
    const left = Math.min(place.left, document.documentElement.clientWidth - note.offsetWidth - 8);
    note.style.left = Math.max(8, left) + scrollX + 'px';
    note.style.top = place.bottom + 6 + scrollY + 'px';
    way.focus({ preventScroll: true });
  };

  document.addEventListener('click', event => {
    const cell = event.target.closest('td[data-cell]');
    if (cell && !getSelection().toString()) {
      open(cell);
    } else if (note && !note.contains(event.target)) {
      close();
    }
  });
  addEventListener('resize', close);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') close();
  });
})();
