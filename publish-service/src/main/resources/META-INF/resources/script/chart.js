// Draws each table of figures once more as a chart beside it; the table is what counts, and without this file it stands alone.
import * as echarts from '../_static/echarts/dist/echarts.esm.min.mjs';

const COLOURS = ['#0b4a8f', '#c2571a', '#2f7d4f', '#7a4fa3', '#8a6d00', '#4d5b66'];
const ROW = 28;
const still = matchMedia('(prefers-reduced-motion: reduce)').matches;

const text = cell => cell.textContent.trim();
const number = cell => cell.dataset.value === undefined ? null : Number(cell.dataset.value);
const rows = table => [...table.tBodies[0].rows];
const heads = table => [...table.tHead.rows[0].cells].slice(1).map(text);

// the names of units are long, so units lie below each other; years stand side by side
const byUnit = table => ({
  height: Math.max(320, rows(table).length * ROW + 60),
  names: rows(table).map(row => text(row.cells[0])),
  series: [{ name: heads(table)[0], data: rows(table).map(row => number(row.cells[1])) }],
  lying: true
});
const byYear = table => ({
  height: 360,
  names: heads(table),
  series: rows(table).map(row => ({ name: text(row.cells[0]), data: [...row.cells].slice(1).map(number) })),
  lying: false
});

function draw(place) {
  const table = document.getElementById(place.dataset.table);
  const { height, names, series, lying } = table.dataset.by === 'row' ? byUnit(table) : byYear(table);
  if (series.every(one => one.data.every(value => value === null))) {
    return;
  }
  place.classList.add('drawn');
  place.style.height = `${height}px`;
  place.setAttribute('role', 'img');
  place.setAttribute('aria-label', place.dataset.name);
  const kinds = { type: 'category', data: names, inverse: lying, axisLabel: { color: '#222', width: 150, overflow: 'truncate' } };
  const figures = { type: 'value', axisLabel: { color: '#222' } };
  const chart = echarts.init(place, null, { renderer: 'canvas' });
  chart.setOption({
    color: COLOURS,
    animation: !still,
    // patterns tell the bars apart where colours do not
    aria: { enabled: true, decal: { show: series.length > 1 }, label: { enabled: false } },
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 14 },
    legend: series.length > 1 ? { top: 8, type: 'scroll', textStyle: { color: '#222', fontSize: 13 } } : { show: false },
    grid: { left: 12, right: 36, top: series.length > 1 ? 56 : 20, bottom: 12, containLabel: true },
    xAxis: lying ? figures : kinds,
    yAxis: lying ? kinds : figures,
    series: series.map(one => ({
      ...one, type: 'bar', barMaxWidth: 24,
      label: { show: lying, position: 'right', color: '#222' }
    }))
  });
  new ResizeObserver(() => chart.resize()).observe(place);
}

document.querySelectorAll('.chart[data-table]').forEach(draw);
