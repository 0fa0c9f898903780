// Keys and the clipboard in the cells of a statutory table.

const ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], Enter: [1, 0] };

/** Lets arrows and Enter go from cell to cell, and a block from a spreadsheet spread over them. */
export function tend(form) {
  form.addEventListener('keydown', move);
  form.addEventListener('paste', paste);
  form.addEventListener('click', event => {
    const candidate = event.target.closest('[data-fill]');
    if (candidate) choose(candidate);
  });
}

/** A figure as people write it, in the digits that the form takes; null where it is none. */
export function figure(text) {
  const plain = text.normalize('NFKC').replace(/[\u2212\u2013]/g, '-').replace(/\s/g, '');
  const bare = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  return /^([+-]?\d{1,18}(\.\d{1,10})?)?$/.test(bare) ? bare : null;
}

function isCell(element) {
  return element.matches?.('td.cell > input[name]');
}

function grid(input) {
  const rows = [...input.closest('tbody').rows].map(row => [...row.querySelectorAll('td.cell > input[name]')]);
  const row = rows.findIndex(cells => cells.includes(input));
  return { rows, row, column: rows[row].indexOf(input) };
}

function move(event) {
  const way = ARROWS[event.key];
  if (!way || !isCell(event.target) || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (way[1] !== 0 && !isAtEdge(event.target, way[1])) return;
  event.preventDefault();
  const { rows, row, column } = grid(event.target);
  const next = rows[row + (event.key === 'Enter' && event.shiftKey ? -1 : way[0])]?.[column + way[1]];
  if (next) {
    next.focus();
    next.select();
  }
}

function isAtEdge(input, way) {
  const all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
  const edge = way < 0 ? 0 : input.value.length;
  return all || (input.selectionStart === edge && input.selectionEnd === edge);
}

function paste(event) {
  if (!isCell(event.target)) return;
  const text = event.clipboardData.getData('text/plain');
  const block = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').map(line => line.split('\t'));
  if (block.length === 1 && block[0].length === 1) {
    const one = figure(text);
    if (one) {
      event.preventDefault();
      event.target.setRangeText(one, event.target.selectionStart, event.target.selectionEnd, 'end');
      typed(event.target);
    }
    return;
  }
  event.preventDefault();
  const { rows, row, column } = grid(event.target);
  const why = refusal(block, rows, row, column);
  if (why) {
    tell(event.target, why);
    return;
  }
  const filled = block.flatMap((line, down) => line.map((words, right) => [rows[row + down][column + right], figure(words)]));
  const before = filled.map(([input]) => [input, input.value]);
  fill(filled);
  tell(event.target, `已粘贴 ${filled.length} 格。`, () => fill(before));
}

function refusal(block, rows, row, column) {
  const wide = Math.max(...block.map(line => line.length));
  const ragged = block.findIndex(line => line.length !== wide);
  if (ragged >= 0) return `没有粘贴：复制的内容每行格数不一样（第 ${ragged + 1} 行 ${block[ragged].length} 格，别的行 ${wide} 格）。`;
  if (row + block.length > rows.length || column + wide > rows[row].length) {
    return `没有粘贴：复制的内容有 ${block.length} 行 ${wide} 列，从这一格起只放得下 ${rows.length - row} 行 ${rows[row].length - column} 列。`;
  }
  for (const [down, line] of block.entries()) {
    const right = line.findIndex(words => figure(words) === null);
    if (right >= 0) return `没有粘贴：复制的内容第 ${down + 1} 行第 ${right + 1} 列“${line[right].trim()}”不是数字。`;
  }
  return '';
}

function fill(filled) {
  filled.forEach(([input, value]) => { input.value = value; });
  filled.forEach(([input]) => typed(input));
}

function typed(input) {
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function tell(input, words, undo) {
  const region = input.closest('.scroll, .small');
  region.parentElement.querySelector('.pasted')?.remove();
  const said = document.createElement('p');
  said.className = 'pasted';
  said.setAttribute('role', 'status');
  region.before(said);
  said.textContent = words;
  if (undo) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-outline-primary btn-sm';
    button.textContent = '撤销粘贴';
    button.addEventListener('click', () => { undo(); said.remove(); });
    said.append(' ', button);
  }
}

/** A candidate was read by the reader and is chosen by a person, who stands for it. */
function choose(candidate) {
  const input = document.getElementById(candidate.dataset.fill);
  input.value = figure(candidate.value) ?? '';
  const confirm = input.closest('td').querySelector('input[name^="confirm:"]');
  if (confirm) confirm.checked = true;
  typed(input);
  input.focus();
}
