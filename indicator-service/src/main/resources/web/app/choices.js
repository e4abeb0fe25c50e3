/** A choice is made by choosing; the button is for those without script. */
export function submitOnChoice(part) {
  for (const form of part.querySelectorAll('form.choices:not([data-ready])')) {
    form.dataset.ready = 'yes';
    form.classList.add('quick');
    form.addEventListener('change', () => form.requestSubmit());
  }
}
