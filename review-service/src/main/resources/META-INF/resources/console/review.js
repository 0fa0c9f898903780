// What reviewers say of a report, beside the place of which they say it.

const remarkForm = document.getElementById('remark-make');
const suggestForm = document.getElementById('suggest-make');

// ---- marks beside the cells and words that something hangs on

/** The text nodes below a section's heading, up to the next heading of a section. */
function* textBelow(heading) {
  const root = heading.closest('.sheet') ?? document.getElementById('main');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = heading;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (heading.contains(node)) {
      continue;
    }
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (node.id.startsWith('s-')) {
        return;
      }
    } else if (node.parentElement.closest('p') && node.data.trim()) {
      yield node;
    }
  }
}

/** Where the words stand below a heading, whatever they are cut into; null where they do not. */
function rangeOf(heading, words) {
  const nodes = [...textBelow(heading)];
  const at = nodes.map(node => node.data).join('').indexOf(words);
  if (at < 0 || !words) {
    return null;
  }
  const range = document.createRange();
  let from = at;
  let to = at + words.length;
  let open = true;
  for (const node of nodes) {
    if (open && from < node.length) {
      range.setStart(node, from);
      open = false;
    }
    if (!open && to <= node.length) {
      range.setEnd(node, to);
      return range;
    }
    from -= node.length;
    to -= node.length;
  }
  return null;
}

function marker(line, number) {
  const link = document.createElement('a');
  const what = line.closest('.suggestions') ? '批改建议' : '审核意见';
  link.className = 'marker';
  link.href = '#' + line.id;
  link.textContent = what.at(0) + number;
  link.setAttribute('aria-label', `这里有${what}，第 ${number} 条`);
  return link;
}

function mark(line, number) {
  const place = document.getElementById(line.dataset.anchor);
  if (!place) {
    return;
  }
  if (line.dataset.anchor.startsWith('c-')) {
    (place.closest('td') ?? place).append(marker(line, number));
    return;
  }
  const range = rangeOf(place, line.dataset.words);
  if (!range) {
    place.append(' ', marker(line, number));
    return;
  }
  const end = range.endContainer;
  const after = end.splitText(range.endOffset);
  if (range.startContainer === range.endContainer) {
    const words = document.createElement('mark');
    words.className = 'remarked';
    range.surroundContents(words);
  }
  after.before(marker(line, number));
}

for (const list of document.querySelectorAll('.remarks, .suggestions')) {
  [...list.children].forEach((line, index) => {
    line.id ||= 'suggestion-' + index;
    if (line.dataset.anchor && (line.classList.contains('open') || line.querySelector('.answer') && !line.querySelector('.resolved'))) {
      mark(line, index + 1);
    }
  });
}

// ---- words that are selected and cells that are pressed go into the forms

let bar;

function close() {
  bar?.remove();
  bar = undefined;
}

function fill(form, place, words) {
  form.open = true;
  form.querySelector('select').value = place;
  const quote = form.querySelector('[name=quote]');
  quote.value = words;
  const next = form.querySelector('textarea:not([name=quote])');
  if (form === suggestForm && words) {
    next.value = words;
  }
  close();
  getSelection().removeAllRanges();
  form.scrollIntoView({ block: 'center' });
  next.focus();
}

function button(words, form, place, quote) {
  const press = document.createElement('button');
  press.type = 'button';
  press.className = 'btn btn-sm btn-outline-primary';
  press.textContent = words;
  // the selection stays while the button is pressed
  press.addEventListener('pointerdown', event => event.preventDefault());
  press.addEventListener('click', () => fill(form, place, quote));
  return press;
}

function offer(rect, what, place, quote) {
  close();
  bar = document.createElement('div');
  bar.className = 'pick';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', what);
  if (remarkForm) {
    bar.append(button(`对${what}提意见`, remarkForm, place, quote));
  }
  if (suggestForm) {
    bar.append(button(`批改${what}`, suggestForm, place, quote));
  }
  document.body.append(bar);
  bar.style.top = `${rect.bottom + scrollY + 6}px`;
  bar.style.left = `${Math.max(8, Math.min(rect.left + scrollX, document.documentElement.clientWidth - bar.offsetWidth - 8))}px`;
}

/** The last heading of a section before a place in the page. */
function headingBefore(node) {
  return [...document.querySelectorAll('[id^="s-"]')]
    .filter(heading => heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING)
    .at(-1);
}

function offerSelection() {
  const selection = getSelection();
  const words = selection.toString().trim();
  const paragraph = selection.anchorNode?.parentElement?.closest('p');
  if (selection.isCollapsed || !words || words.includes('\n') || !paragraph?.contains(selection.focusNode)) {
    return;
  }
  const heading = headingBefore(paragraph);
  const place = heading && 'section:' + heading.id.slice(2);
  if (place && paragraph.closest('.sheet') && [...remarkForm.querySelectorAll('option')].some(option => option.value === place)) {
    offer(selection.getRangeAt(0).getBoundingClientRect(), '所选文字', place, words);
  }
}

function offerCell(cell) {
  const chosen = [...remarkForm.querySelectorAll('option[value^="cell:"]')]
    .find(option => 'c-' + option.value.slice(5).replace(/[^A-Za-z0-9]/g, '-') === cell.id);
  if (chosen) {
    offer(cell.getBoundingClientRect(), '这一格', chosen.value, '');
  }
}

if (remarkForm) {
  document.addEventListener('pointerup', event => {
    if (bar?.contains(event.target)) {
      return;
    }
    close();
    const cell = event.target.closest('td[id^="c-"]');
    if (getSelection().isCollapsed && cell && !event.target.closest('a')) {
      offerCell(cell);
    } else {
      setTimeout(offerSelection);
    }
  });
  document.addEventListener('keyup', event => {
    if (event.key === 'Escape') {
      close();
    } else if (event.shiftKey || event.key === 'Shift') {
      offerSelection();
    }
  });
}

// ---- what is there must be told

for (const choice of document.querySelectorAll('.matter input[type=radio]')) {
  choice.addEventListener('change', () => {
    choice.closest('.matter').querySelector('.form-control').required = choice.value === 'yes';
  });
}
