/** A choice is made by choosing; the button is for those without script. */
export function submitOnChoice(part) {
  for (const form of part.querySelectorAll('form.choices:not([data-ready])')) {
    form.dataset.ready = 'yes';
    form.classList.add('quick');
    form.addEventListener('change', () => form.requestSubmit());
  }
  for (const button of part.querySelectorAll('[data-print]:not([data-ready])')) {
    button.dataset.ready = 'yes';
    button.addEventListener('click', () => window.print());
  }
}

/** A page that is being left says so, for as long as the next one takes. */
export function showLeaving() {
  window.addEventListener('beforeunload', () => document.body.classList.add('leaving'));
  window.addEventListener('pageshow', () => document.body.classList.remove('leaving'));
}
