// Styles in this order: what all pages share, then what is this service's own.
import './app.css';
import './clerk.css';
import { showLeaving, submitOnChoice } from './choices.js';

document.addEventListener('DOMContentLoaded', () => {
  submitOnChoice(document);
  showLeaving();
  document.querySelectorAll('.drop').forEach(takeDrops);
  document.querySelectorAll('input[data-largest]').forEach(refuseTooLarge);
  document.querySelectorAll('form[data-once]').forEach(sendOnce);
});

/** A file that is dropped is as if it had been chosen. */
function takeDrops(zone) {
  const input = zone.querySelector('input[type=file]');
  for (const kind of ['dragover', 'dragleave', 'drop']) {
    zone.addEventListener(kind, (event) => {
      event.preventDefault();
      zone.classList.toggle('over', kind === 'dragover');
    });
  }
  zone.addEventListener('drop', (event) => {
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** What the server would refuse need not be sent. */
function refuseTooLarge(input) {
  input.addEventListener('change', () => {
    const isTooLarge = [...input.files].some((file) => file.size > Number(input.dataset.largest));
    input.setCustomValidity(isTooLarge ? input.dataset.tooLarge : '');
    input.reportValidity();
  });
}

/** A second click sends nothing; the server would not take it twice either. */
function sendOnce(form) {
  let sent = false;
  form.addEventListener('submit', (event) => {
    if (sent) {
      event.preventDefault();
    }
    sent = true;
  });
  window.addEventListener('pageshow', () => (sent = false));
}
