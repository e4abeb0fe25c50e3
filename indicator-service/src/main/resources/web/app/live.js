/*
 * How a page hears of news: it listens to the event stream of its area. On each change htmx asks for the page again (see
 * the tag "live") and is answered 204 if nothing of what it shows has changed.
 */
const CHANGES = ['report-changed', 'completeness-changed', 'division-changed'];
/** A burst of changes is one question, and a long burst one question every so often. */
const GATHER_MS = 400;
const REST_MS = 2000;
/** After a refusal the browser does not come back by itself. */
const COME_BACK_MS = 15000;
/** The script may not ask for the sign-in page of another host; the page itself has to go there. */
const SIGN_IN_AGAIN = 499;
const SIGN_OUT = 'a[href="/sign-out"]';

let stream = null;
let asking = 0;
let lastAsked = 0;
let signingOut = false;

export function followNews() {
  listen();
  // a page that nobody looks at needs no connection, of which browsers allow few
  document.addEventListener('visibilitychange', () => (document.hidden ? close() : listen()));
  window.addEventListener('pagehide', close);
  window.addEventListener('pageshow', (event) => event.persisted && comeBack());
  document.querySelector(SIGN_OUT)?.addEventListener('click', signOut);
  watchAnswers();
}

function listen() {
  const address = document.body.dataset.stream;
  if (!address || stream) {
    return;
  }
  stream = new EventSource(address);
  // what happened between the making of the page and now, or was missed for good
  stream.addEventListener('opened', (event) => {
    say('on');
    if (JSON.parse(event.data).as !== 'RESUMED') {
      ask();
    }
  });
  CHANGES.forEach((name) => stream.addEventListener(name, ask));
  stream.addEventListener('error', () => {
    say('off');
    if (stream?.readyState === EventSource.CLOSED) {
      close();
      ask();
      setTimeout(listen, COME_BACK_MS);
    }
  });
}

function close() {
  stream?.close();
  stream = null;
}

/** An answer that comes meanwhile says "sign in again", and going there would undo the way out. */
function signOut() {
  signingOut = true;
  clearTimeout(asking);
  close();
}

function comeBack() {
  signingOut = false;
  asking = 0;
  listen();
}

function ask() {
  if (!asking && !signingOut) {
    const rest = Math.max(GATHER_MS, lastAsked + REST_MS - Date.now());
    asking = setTimeout(() => {
      asking = 0;
      lastAsked = Date.now();
      document.body.dispatchEvent(new CustomEvent('fazhi:news'));
    }, rest);
  }
}

function watchAnswers() {
  const trouble = document.getElementById('trouble');
  document.body.addEventListener('htmx:configRequest', (event) => {
    event.detail.headers['X-Requested-With'] = 'JavaScript';
  });
  document.body.addEventListener('htmx:responseError', (event) => {
    if (signingOut) {
      return;
    }
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
}

/** The little light beside the account. */
function say(state) {
  const light = document.getElementById('light');
  if (light) {
    light.dataset.state = state;
    light.querySelector('[data-text]').textContent = light.dataset[state];
  }
}
