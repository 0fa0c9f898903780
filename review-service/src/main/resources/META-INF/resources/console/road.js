// The diagram of a report's process with the road so far; the list beside it says the same without script.
import { allowInnerStyles } from './inner-styles.js';

const READABLE = 0.8;
/** Below this width the whole road cannot be read. */
const NARROW = 600;
const canvasOf = box => box.querySelector('.canvas');
const words = text => (text ? text.split(' ') : []);

async function draw(box) {
  const place = canvasOf(box);
  const answer = await fetch(place.dataset.diagram);
  if (!answer.ok) {
    return;
  }
  box.hidden = false;
  const viewer = new window.BpmnJS({ container: place });
  await viewer.importXML(await answer.text());
  mark(viewer, place.dataset);
  name(place);
  const over = !place.dataset.now;
  zoom(viewer, place.dataset, over && place.clientWidth > NARROW ? 'all' : 'here');
  box.addEventListener('click', event => zoom(viewer, place.dataset, event.target.dataset.zoom));
}

function mark(viewer, marks) {
  const canvas = viewer.get('canvas');
  const known = viewer.get('elementRegistry');
  for (const [style, ids] of Object.entries({
    'road-done': marks.done, 'road-now': marks.now, 'road-off': marks.off, 'road-taken': marks.taken,
  })) {
    words(ids).filter(id => known.get(id)).forEach(id => canvas.addMarker(id, style));
  }
}

/** To a screen reader it is one picture; what it shows stands in the list. */
function name(place) {
  const picture = place.querySelector('svg');
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', '办理流程图，内容与办理步骤列表相同');
  place.querySelectorAll('svg [tabindex]').forEach(part => part.removeAttribute('tabindex'));
}

function zoom(viewer, marks, how) {
  const canvas = viewer.get('canvas');
  if (how === 'in' || how === 'out') {
    canvas.zoom(canvas.zoom() * (how === 'in' ? 1.3 : 1 / 1.3));
  } else if (how === 'all') {
    canvas.zoom('fit-viewport', 'auto');
  } else if (how === 'here') {
    show(viewer, marks.here);
  }
}

/** Puts an element into the middle, large enough to read. */
function show(viewer, id) {
  const element = viewer.get('elementRegistry').get(id);
  if (!element) {
    return;
  }
  const canvas = viewer.get('canvas');
  canvas.zoom(READABLE);
  const view = canvas.viewbox();
  canvas.viewbox({
    x: element.x + element.width / 2 - view.width / 2,
    y: element.y + element.height / 2 - view.height / 2,
    width: view.width,
    height: view.height,
  });
}

allowInnerStyles();
document.querySelectorAll('.diagram').forEach(draw);
