import 'htmx.org';
import { drawCharts } from './charts.js';
import { followNews } from './live.js';
import { submitOnChoice } from './choices.js';

function prepare(part) {
  drawCharts(part);
  submitOnChoice(part);
}

document.addEventListener('DOMContentLoaded', () => {
  prepare(document);
  followNews();
});
document.addEventListener('htmx:afterSettle', () => prepare(document));
