// A draft that is made of pages: pictures that the server drew, or a PDF file that pdf.js draws when a page comes into view.

const LIBRARY = new URL('../webjars/pdfjs-dist/', import.meta.url).href;
const SHARPEST = 2;

/** Gives the pages their shape, and draws them where they are not pictures. */
export function prepare(side) {
  side.querySelectorAll('.page').forEach(page => {
    page.style.aspectRatio = `${page.dataset.width} / ${page.dataset.height}`;
  });
  side.querySelectorAll('.page img').forEach(image =>
    image.addEventListener('error', () => tell(image.parentElement, '这一页暂时画不出来，稍后刷新本页再看。')));
  const file = side.querySelector('[data-pdf]');
  if (file) drawn(file).catch(() => tell(file, '原稿暂时画不出来，稍后刷新本页再看；数据照常可以核对。'));
}

/** Puts a box over a place of a page, told in millimetres; null where there is no such page. */
export function box(spot, name) {
  const page = document.querySelector(`.draft .page[data-page="${spot.page}"]`);
  if (!page) return null;
  const [x, y, width, height] = spot.box;
  const over = document.createElement('span');
  over.className = `spot ${name}`;
  over.dataset.box = spot.box.join(' ');
  over.style.left = `${100 * x / page.dataset.width}%`;
  over.style.top = `${100 * y / page.dataset.height}%`;
  over.style.width = `${100 * width / page.dataset.width}%`;
  over.style.height = `${100 * height / page.dataset.height}%`;
  page.append(over);
  return over;
}

async function drawn(file) {
  const pdfjs = await import(LIBRARY + 'build/pdf.min.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = LIBRARY + 'build/pdf.worker.min.mjs';
  const pdf = await pdfjs.getDocument({
    url: file.dataset.pdf,
    cMapUrl: LIBRARY + 'cmaps/',
    cMapPacked: true,
    standardFontDataUrl: LIBRARY + 'standard_fonts/',
    wasmUrl: LIBRARY + 'wasm/',
    iccUrl: LIBRARY + 'iccs/',
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
  }).promise;
  const seen = new IntersectionObserver(entries =>
    entries.filter(entry => entry.isIntersecting).forEach(entry => draw(pdf, entry.target)), { rootMargin: '100% 0px' });
  const pages = [...file.querySelectorAll('.page')];
  pages.forEach(page => seen.observe(page));
  let width = file.clientWidth;
  new ResizeObserver(() => {
    if (Math.abs(file.clientWidth - width) < 2) return;
    width = file.clientWidth;
    // looked at anew, each is drawn as wide as it is now
    pages.forEach(page => { seen.unobserve(page); seen.observe(page); });
  }).observe(file);
}

async function draw(pdf, shown) {
  const wide = Math.round(shown.clientWidth * Math.min(devicePixelRatio || 1, SHARPEST));
  if (!wide || shown.dataset.drawn === String(wide)) return;
  shown.dataset.drawn = String(wide);
  try {
    const page = await pdf.getPage(Number(shown.dataset.page));
    const viewport = page.getViewport({ scale: wide / page.getViewport({ scale: 1 }).width });
    const canvas = document.createElement('canvas');
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    await page.render({ canvas, viewport, annotationMode: 0 }).promise;
    if (shown.dataset.drawn !== String(wide)) return;
    const old = shown.querySelector('canvas');
    for (const name of ['role', 'aria-label']) canvas.setAttribute(name, old.getAttribute(name));
    old.replaceWith(canvas);
    canvas.dataset.done = 'yes';
  } catch {
    tell(shown, '这一页画不出来，请对照文件原件核对。');
  }
}

function tell(where, words) {
  const said = document.createElement('p');
  said.className = 'waiting trouble';
  said.textContent = words;
  where.prepend(said);
}
