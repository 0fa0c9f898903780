// The office's table of progress once more as a picture; the table is what counts.
import * as echarts from '../_static/echarts/dist/echarts.esm.min.mjs';

const rows = [...document.querySelectorAll('#level tbody tr')].slice(0, -1);
const number = (row, column) => Number(row.cells[column].textContent.trim());
const bar = (name, color, column) => ({
  name, type: 'bar', stack: 'units', itemStyle: { color }, barMaxWidth: 28, animation: false,
  data: rows.map(row => number(row, column))
});

const chart = echarts.init(document.getElementById('level-chart'), null, { renderer: 'canvas' });
chart.setOption({
  color: ['#1b6b3a', '#0b4f9e', '#a9b4c0'],
  grid: { left: 12, right: 24, top: 44, bottom: 12, containLabel: true },
  legend: { top: 8, textStyle: { fontSize: 14 } },
  textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
  xAxis: { type: 'value', minInterval: 1 },
  yAxis: { type: 'category', inverse: true, data: rows.map(row => row.cells[0].textContent.trim()) },
  series: [bar('已公布', '#1b6b3a', 2), bar('正在办理', '#0b4f9e', 3), bar('尚未开始', '#a9b4c0', 4)]
});
window.addEventListener('resize', () => chart.resize());
