// Styles in this order: what all pages share, then what is this service's own.
import './app.css';
import './rubrics.css';
import 'htmx.org';
import { drawCharts } from './charts.js';
import { followNews } from './live.js';
import { keepPlace, openNamed } from './keep.js';
import { showLeaving, submitOnChoice } from './choices.js';

function prepare(part) {
  drawCharts(part);
  submitOnChoice(part);
}

document.addEventListener('DOMContentLoaded', () => {
  prepare(document);
  keepPlace();
  followNews();
  openNamed();
  showLeaving();
});
document.addEventListener('htmx:afterSettle', () => prepare(document));
window.addEventListener('hashchange', openNamed);
