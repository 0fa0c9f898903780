// What belongs together is lit up on both sides: in the draft as its author saw it, and in the statutory form.

import { box } from './pages.js';

let places = { cells: {}, sections: {} };
const words = new Map();

/** Learns where everything stands in the draft that was put into this side of the page. */
export async function learn(side, report) {
  side.querySelectorAll('[data-at]').forEach(element => words.set(element.dataset.at, element));
  const answer = await fetch(`/reports/${report}/draft/places`, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
  if (answer.ok) places = { cells: {}, sections: {}, ...await answer.json() };
}

/** The id of a cell's element in the form. */
export const anchor = cell => 'c-' + cell.replace(/[^A-Za-z0-9]/g, '-');

/** Lights up cells and pieces of text such as s1:4-9, and brings them into view. */
export function light(cells, pieces) {
  darken();
  cells.forEach(cell => boxOf(cell)?.classList.add('lit'));
  pieces.map(piece).forEach(lightPiece);
  cells.forEach(cell => inDraft(cell).forEach(spot => {
    const shown = lightSpot(spot, 'lit');
    if (shown && boxOf(cell)?.matches('.suspect')) shown.dataset.first = 'yes';
  }));
  pieces.map(piece).flatMap(writtenAt).forEach(spot => lightSpot(spot, 'lit'));
  bringBoth(cells);
}

/** Shows where one figure stands in the draft, beside whatever is lit. */
export function pointAt(cell) {
  remove('here');
  const shown = inDraft(cell).map(spot => lightSpot(spot, 'here')).filter(Boolean);
  bring(shown[0]);
}

/** Takes all light away. */
export function darken() {
  remove('lit');
  remove('here');
}

/** Brings what is lit into view again, after the other side of the page has been chosen. */
export function bringBoth(cells = []) {
  const first = document.querySelector('.data td.lit.suspect') || (cells[0] && boxOf(cells[0])) || document.querySelector('.data .lit');
  bring(document.querySelector('.draft .lit[data-first]') || document.querySelector('.draft .lit'));
  bring(first);
}

function boxOf(cell) {
  return document.querySelector(`.data td[data-cell="${CSS.escape(cell)}"]`);
}

function bring(element) {
  if (!element) return;
  for (let fold = element.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  element.scrollIntoView({ block: 'center', inline: 'center' });
}

function remove(name) {
  document.querySelectorAll(`mark.${name}`).forEach(mark => {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  });
  document.querySelectorAll(`.spot.${name}`).forEach(spot => spot.remove());
  document.querySelectorAll(`.${name}`).forEach(element => {
    element.classList.remove(name);
    delete element.dataset.first;
  });
}

// ---- the form

function piece(text) {
  const [, section, from, to] = text.match(/^(.+):(\d+)-(\d+)$/);
  return { section, from: Number(from), to: Number(to) };
}

const isHeading = ({ from, to }) => from === 0 && to === 0;

function lightPiece(what) {
  const heading = document.getElementById('s-' + what.section);
  if (isHeading(what)) {
    heading?.classList.add('lit');
    return;
  }
  linesOf(what.section).forEach(line => mark(line.element, what.from - line.from, what.to - line.from, 'lit'));
}

/** The elements that show a section's text, each with where it begins. */
function linesOf(section) {
  const shown = document.querySelector(`.data [data-section="${CSS.escape(section)}"]`);
  if (!shown) return [];
  return shown.matches('.mirror')
    ? [{ element: shown, from: 0 }]
    : [...shown.children].map(line => ({ element: line, from: Number(line.dataset.from) }));
}

// ---- the draft

const inDraft = cell => places.cells[cell] || [];

function writtenAt(what) {
  const read = places.sections[what.section];
  if (!read) return [];
  if (isHeading(what)) return read.heading;
  return isAsRead(what, read) ? read.runs.flatMap(run => cut(run, what.from, what.to)) : [];
}

/** Of words that somebody has changed since the draft was read no place is known. */
function isAsRead(what, read) {
  const now = linesOf(what.section).map(({ element, from }) =>
    element.textContent.slice(Math.max(0, what.from - from), Math.max(0, what.to - from))).join('');
  const plain = text => text.replace(/\s/g, '');
  return plain(now) === plain(read.text.slice(what.from, what.to));
}

function cut(run, from, to) {
  const end = run.end ?? run.start + run.edges.length - 1;
  const first = Math.max(from, run.start);
  const behind = Math.min(to, end);
  if (first >= behind) return [];
  if (run.at) return [{ at: run.at, from: run.from + first - run.start, to: run.from + behind - run.start }];
  return [run.edges ? { page: run.page, box: part(run, run.edges[first - run.start], run.edges[behind - run.start]) } : run];
}

/** Of a line's box what lies between two shares of its length. */
function part({ box: [x, y, width, height], turn }, begin, end) {
  const length = end - begin;
  const back = 1 - end;
  switch (turn) {
    case 90: return [x, y + begin * height, width, length * height];
    case 180: return [x + back * width, y, length * width, height];
    case 270: return [x, y + back * height, width, length * height];
    default: return [x + begin * width, y, length * width, height];
  }
}

function lightSpot(spot, name) {
  if (spot.page) return box(spot, name);
  const element = words.get(spot.at);
  if (!element) return null;
  if (spot.from === spot.to) element.classList.add(name);
  return mark(element, spot.from, spot.to, name) || element;
}

/** Marks characters of an element, counted in its text content; answers the first mark. */
function mark(element, from, to, name) {
  let first = null;
  let passed = 0;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const begin = Math.max(from - passed, 0);
    const behind = Math.min(to - passed, text.length);
    if (begin < behind) found.push([text, begin, behind]);
    passed += text.length;
  }
  for (const [text, begin, behind] of found) {
    const lit = document.createElement('mark');
    lit.className = name;
    const range = document.createRange();
    range.setStart(text, begin);
    range.setEnd(text, behind);
    range.surroundContents(lit);
    first ??= lit;
  }
  return first;
}
