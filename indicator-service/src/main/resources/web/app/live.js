/*
 * How a page hears of news. htmx asks every 15 seconds (see the tag "live") and is answered 204 as long as nothing has
 * changed. This is the one place that will subscribe to the event stream: on each message it fires "fazhi:news", and the
 * page asks at once.
 */
const STREAM = document.documentElement.dataset.stream;

/** The script may not ask for the sign-in page of another host; the page itself has to go there. */
const SIGN_IN_AGAIN = 499;

export function followNews() {
  if (STREAM) {
    new EventSource(STREAM).addEventListener('message', () =>
      document.body.dispatchEvent(new CustomEvent('fazhi:news')));
  }
  const trouble = document.getElementById('trouble');
  document.body.addEventListener('htmx:configRequest', (event) => {
    event.detail.headers['X-Requested-With'] = 'JavaScript';
  });
  document.body.addEventListener('htmx:responseError', (event) => {
    if (event.detail.xhr.status === SIGN_IN_AGAIN || event.detail.xhr.status === 401) {
      window.location.reload();
    }
    trouble.hidden = false;
  });
  document.body.addEventListener('htmx:sendError', () => (trouble.hidden = false));
  document.body.addEventListener('htmx:afterRequest', (event) => {
    if (event.detail.successful) {
      trouble.hidden = true;
    }
  });
  keepWhatIsOpen();
}

/** News must not close what the reader has opened, nor take the focus away. */
function keepWhatIsOpen() {
  let open = [];
  let focus = '';
  document.body.addEventListener('htmx:beforeSwap', () => {
    open = [...document.querySelectorAll('#live details')].map((details) => details.open);
    focus = path(document.activeElement);
  });
  document.body.addEventListener('htmx:afterSwap', () => {
    const all = [...document.querySelectorAll('#live details')];
    if (all.length === open.length) {
      all.forEach((details, index) => (details.open = open[index]));
    }
    if (focus) {
      document.querySelector(focus)?.focus({ preventScroll: true });
    }
  });
}

function path(element) {
  const href = element?.getAttribute?.('href');
  return href && element.closest('#live') ? `#live a[href="${CSS.escape(href)}"]` : '';
}
