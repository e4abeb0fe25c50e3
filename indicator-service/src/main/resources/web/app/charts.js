import * as echarts from 'echarts/core';
import { PieChart, BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';

echarts.use([PieChart, BarChart, LineChart, GridComponent, TitleComponent, CanvasRenderer]);

/*
 * Every chart draws a table of the page, which is its text alternative: rows with data-value, and data-label or
 * data-kind. Colours are those of the style sheet. Tool tips would need styles in markup, which the page's policy
 * forbids; the numbers stand at the marks instead.
 */
const drawn = new Set();

export function drawCharts(part) {
  for (const chart of drawn) {
    if (!document.contains(chart.getDom())) {
      chart.dispose();
      drawn.delete(chart);
    }
  }
  for (const place of part.querySelectorAll('[data-chart]:not([data-ready])')) {
    place.dataset.ready = 'yes';
    const chart = echarts.init(place, null, { renderer: 'canvas', devicePixelRatio: Math.max(2, window.devicePixelRatio) });
    chart.setOption(OPTIONS[place.dataset.chart](rows(place), place));
    drawn.add(chart);
  }
}

window.addEventListener('resize', () => drawn.forEach((chart) => chart.resize()));
window.addEventListener('beforeprint', () => drawn.forEach((chart) => chart.resize()));

function rows(place) {
  return [...document.querySelectorAll(`#${place.dataset.from} [data-value]`)].map((row) => ({
    kind: row.dataset.kind,
    label: row.dataset.label,
    value: row.dataset.value === '' ? null : Number(row.dataset.value),
  }));
}

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const FONT = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const text = (size, more = {}) => ({ fontFamily: FONT, fontSize: size, color: colour('ink'), ...more });

const DAY = 24 * 3600 * 1000;
const dayBefore = (day) => new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);

const OPTIONS = {
  wheel: (data, place) => ({
    animationDuration: 300,
    title: {
      text: place.dataset.middle,
      subtext: place.dataset.caption,
      left: 'center',
      top: 'center',
      itemGap: 2,
      textStyle: text(24, { fontWeight: 600 }),
      subtextStyle: text(12, { color: colour('dim') }),
    },
    series: [{
      type: 'pie',
      radius: ['68%', '96%'],
      silent: true,
      label: { show: false },
      itemStyle: { borderColor: colour('paper'), borderWidth: 2 },
      data: data.some((each) => each.value)
        ? data.map((each) => ({ value: each.value, itemStyle: { color: colour(each.kind) } }))
        : [{ value: 1, itemStyle: { color: colour('line') } }],
    }],
  }),
  steps: (data, place) => ({
    animationDuration: 300,
    grid: { left: 8, right: 24, top: 22, bottom: 4, containLabel: true },
    xAxis: { type: 'time', axisLabel: { ...text(11, { color: colour('dim') }), hideOverlap: true, formatter: '{MM}-{dd}' }, minInterval: DAY, min: dayBefore(data[0].label), max: data[data.length - 1].label, splitLine: { show: false }, axisLine: { lineStyle: { color: colour('line') } } },
    yAxis: { type: 'value', minInterval: 1, min: 0, max: Number(place.dataset.most), axisLabel: { ...text(11, { color: colour('dim') }), hideOverlap: true }, splitLine: { lineStyle: { color: colour('line') } } },
    series: [{
      type: 'line', step: 'end', silent: true, symbolSize: 7,
      label: { show: data.length <= 14, position: 'top', ...text(11), formatter: (at) => at.value[1] || '' },
      lineStyle: { color: colour('brand'), width: 2 },
      itemStyle: { color: colour('brand') },
      areaStyle: { color: colour('brand'), opacity: 0.1 },
      data: [[dayBefore(data[0].label), 0], ...data.map((each) => [each.label, each.value])],
    }],
  }),
  bars: (data) => ({
    animationDuration: 300,
    grid: { left: 8, right: 8, top: 22, bottom: 4, containLabel: true },
    xAxis: { type: 'category', data: data.map((each) => each.label), axisTick: { show: false }, axisLabel: { ...text(11, { color: colour('dim') }), interval: 0, hideOverlap: true }, axisLine: { lineStyle: { color: colour('line') } } },
    yAxis: { type: 'value', minInterval: 1, axisLabel: text(11, { color: colour('dim') }), splitLine: { lineStyle: { color: colour('line') } } },
    series: [{ type: 'bar', silent: true, barCategoryGap: '12%', itemStyle: { color: colour('brand') }, label: { show: true, position: 'top', ...text(11), formatter: (at) => at.value || '' }, data: data.map((each) => each.value) }],
  }),
  line: (data) => ({
    animationDuration: 300,
    grid: { left: 8, right: 24, top: 24, bottom: 4, containLabel: true },
    xAxis: { type: 'category', data: data.map((each) => each.label), axisTick: { show: false }, axisLabel: text(11, { color: colour('dim') }), axisLine: { lineStyle: { color: colour('line') } } },
    yAxis: { type: 'value', axisLabel: text(11, { color: colour('dim') }), splitLine: { lineStyle: { color: colour('line') } } },
    series: [{
      type: 'line', silent: true, symbolSize: 8, connectNulls: false,
      lineStyle: { color: colour('brand'), width: 2 }, itemStyle: { color: colour('brand') },
      label: { show: true, position: 'top', ...text(11), formatter: (at) => (at.value == null ? '' : at.value.toLocaleString('en-US', { maximumFractionDigits: 1 })) },
      data: data.map((each) => each.value),
    }],
  }),
};
