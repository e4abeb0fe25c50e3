/*
 * News must not close what the reader has opened, nor move what was scrolled, nor take the focus away.
 */
const PARTS = '#live details';
const SCROLLED = '#live .scroll';

export function keepPlace() {
  let open = new Map();
  let scrolled = [];
  let focus = '';
  document.body.addEventListener('htmx:beforeSwap', () => {
    open = new Map(all(PARTS).map((details, index) => [name(details, index), details.open]));
    scrolled = all(SCROLLED).map((part) => [part.scrollLeft, part.scrollTop]);
    focus = path(document.activeElement);
  });
  document.body.addEventListener('htmx:afterSwap', () => {
    all(PARTS).forEach((details, index) => (details.open = open.get(name(details, index)) ?? details.open));
    all(SCROLLED).forEach((part, index) => part.scrollTo(...(scrolled[index] ?? [0, 0])));
    if (focus) {
      document.querySelector(focus)?.focus({ preventScroll: true });
    }
    const told = document.getElementById('told');
    told.textContent = told.dataset.text;
  });
}

/** A link that names a figure opens the sentence it comes from. */
export function openNamed() {
  const named = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = named?.matches('tr') && named.querySelector('details');
  if (details) {
    details.open = true;
    named.scrollIntoView({ block: 'center' });
    details.querySelector('summary').focus({ preventScroll: true });
  }
}

const all = (selector) => [...document.querySelectorAll(selector)];

const name = (details, index) => details.closest('tr[id]')?.id ?? index;

function path(element) {
  if (!element?.closest?.('#live')) {
    return '';
  }
  if (element.id && element.id !== 'live') {
    return `#${CSS.escape(element.id)}`;
  }
  if (element.name) {
    return `#live [name="${CSS.escape(element.name)}"]`;
  }
  const row = element.tagName === 'SUMMARY' && element.closest('tr[id]');
  if (row) {
    return `#${CSS.escape(row.id)} summary`;
  }
  const href = element.getAttribute('href');
  return href ? `#live a[href="${CSS.escape(href)}"]` : '';
}
