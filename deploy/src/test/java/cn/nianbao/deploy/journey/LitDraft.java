package cn.nianbao.deploy.journey;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What is lit up on the left of a report's page, as words: marks in a text, and on a page the letters that stand in the boxes laid over
 * it, which the drawing itself is asked for.
 */
final class LitDraft {
    private LitDraft() {}

    /** What belongs to the chosen finding. */
    static List<String> words(Page page) {
        return within(page, "lit");
    }

    /** What belongs to the figure that was clicked on. */
    static List<String> shown(Page page) {
        return within(page, "here");
    }

    @SuppressWarnings("unchecked")
    private static List<String> within(Page page, String name) {
        return (List<String>) page.evaluate("""
                async name => {
                  const A_POINT = 25.4 / 72;
                  async function ofPdf(file) {
                    const script = document.querySelector('script[src$="/console/report.js"]').src;
                    const library = script.replace('/console/report.js', '/webjars/pdfjs-dist/');
                    const pdfjs = await import(library + 'build/pdf.min.mjs');
                    pdfjs.GlobalWorkerOptions.workerSrc = library + 'build/pdf.worker.min.mjs';
                    const pdf = await pdfjs.getDocument({ url: file, cMapUrl: library + 'cmaps/', cMapPacked: true }).promise;
                    return async number => {
                      const drawn = await pdf.getPage(number);
                      const height = drawn.getViewport({ scale: 1 }).height;
                      return (await drawn.getTextContent()).items.filter(item => item.str.trim()).map(item => ({
                        text: item.str,
                        x: (item.transform[4] + item.width / 2) * A_POINT,
                        y: (height - item.transform[5] - item.height / 3) * A_POINT,
                      }));
                    };
                  }
                  async function ofSvg(number) {
                    const image = document.querySelector(`.page[data-page="${number}"] img`);
                    const svg = new DOMParser().parseFromString(await (await fetch(image.src)).text(), 'image/svg+xml');
                    return [...svg.querySelectorAll('text')].flatMap(words => {
                      const begins = words.getAttribute('x').split(' ').map(Number);
                      const size = Number(words.getAttribute('font-size'));
                      return [...words.textContent].map((letter, i) => ({
                        text: letter,
                        x: begins[i] + (letter.codePointAt(0) < 0x2000 ? size / 4 : size / 2),
                        y: Number(words.getAttribute('y')) - size / 3,
                      }));
                    });
                  }
                  const marks = [...document.querySelectorAll(`.draft mark.${name}`)].map(mark => mark.textContent);
                  const boxes = [...document.querySelectorAll(`.draft .spot.${name}`)];
                  if (boxes.length === 0) return marks;
                  const file = document.querySelector('[data-pdf]');
                  const letters = file ? await ofPdf(file.dataset.pdf) : ofSvg;
                  return Promise.all(boxes.map(async box => {
                    const [x, y, width, height] = box.dataset.box.split(' ').map(Number);
                    return (await letters(Number(box.parentElement.dataset.page)))
                      .filter(letter => letter.x > x && letter.x < x + width && letter.y > y && letter.y < y + height)
                      .map(letter => letter.text).join('');
                  }));
                }""", name);
    }
}
