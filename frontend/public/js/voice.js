/*
 * Reads aloud what characters say, with the browser's own voices. Nothing is sent anywhere, and nothing is read until somebody
 * asks for it: by the switch beside a talk (<read-aloud>, which the browser remembers) or by the button of one line (.say-aloud).
 *
 * Only what is said is read, never gestures: a screen reader has those, and it reads each answer already. A new turn, leaving the
 * page and Escape stop the voice.
 */
const KEY = 'driehoek.aloud';
const LATE = 1500;
const speech = window.speechSynthesis;

const on = () => {
  try {
    return localStorage.getItem(KEY) === 'on';
  } catch {
    return false;
  }
};

const remember = (value) => {
  try {
    localStorage.setItem(KEY, value ? 'on' : 'off');
  } catch {
    // Without storage the switch works until the page is loaded again.
  }
};

const languageOf = (element) => (element.closest('[lang]')?.lang || 'nl').slice(0, 2).toLowerCase();

/* Some browsers know their voices only after a moment. */
const voices = () =>
  new Promise((found) => {
    const now = speech?.getVoices() ?? [];
    if (now.length || !speech) {
      found(now);
      return;
    }
    const look = () => found(speech.getVoices());
    speech.addEventListener?.('voiceschanged', look, { once: true });
    setTimeout(look, LATE);
  });

let asked = 0;

const stop = () => {
  asked++;
  speech?.cancel();
};

/* Reads some elements in order; returns the language for which there is no voice, or nothing. */
const read = async (elements) => {
  stop();
  const mine = asked;
  const known = await voices();
  if (mine !== asked) return undefined;
  let missing;
  for (const element of elements) {
    const language = languageOf(element);
    const voice = known.find((each) => each.lang.slice(0, 2).toLowerCase() === language);
    if (!voice) {
      missing ??= language;
      continue;
    }
    const utterance = new SpeechSynthesisUtterance(element.textContent);
    utterance.lang = voice.lang;
    utterance.voice = voice;
    speech.speak(utterance);
  }
  return missing;
};

class ReadAloud extends HTMLElement {
  static observedAttributes = ['data-turn', 'data-language'];

  #off = new AbortController();
  #on = on();

  connectedCallback() {
    this.#off = new AbortController();
    this.addEventListener('click', (event) => event.target.closest('.aloud-switch') && this.#switch(), {
      signal: this.#off.signal,
    });
    requestAnimationFrame(() => this.#show());
  }

  disconnectedCallback() {
    this.#off.abort();
    stop();
  }

  attributeChangedCallback(name, before, now) {
    if (before === null || before === now) return;
    stop();
    this.classList.remove('told');
    // The lines of the same answer are written in the same task.
    if (name === 'data-turn' && this.#on && Number(now) > Number(before)) requestAnimationFrame(() => this.#read());
  }

  #switch() {
    this.#on = !this.#on;
    remember(this.#on);
    // What the switch does is told when it is switched on, until the talk goes on. Shown on focus it would push the switch away under the pointer.
    this.classList.toggle('told', this.#on);
    this.#show();
    if (this.#on) this.#read();
    else stop();
  }

  #show() {
    this.classList.toggle('on', this.#on);
    this.querySelector('.aloud-switch')?.setAttribute('aria-pressed', String(this.#on));
    if (!this.#on) this.#say('');
  }

  async #read() {
    const newest = document.querySelectorAll('.script .line.parent:not(.past) .words');
    const missing = await read([...newest]);
    this.#say(missing ? (this.getAttribute(`data-none-${missing}`) ?? '') : '');
  }

  #say(words) {
    const said = this.querySelector('.aloud-said');
    if (said && said.textContent !== words) said.textContent = words;
  }
}

const readLine = async (button) => {
  const again = button.classList.contains('reading');
  document.querySelectorAll('.say-aloud.reading').forEach((each) => each.classList.remove('reading'));
  if (again && speech?.speaking) {
    stop();
    return;
  }
  button.classList.add('reading');
  const words = button.closest('.line')?.querySelector('.words');
  const missing = await read(words ? [words] : []);
  if (missing) {
    button.textContent = button.dataset.none;
    button.removeAttribute('aria-label');
  }
};

if (!customElements.get('read-aloud')) {
  customElements.define('read-aloud', ReadAloud);
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('.say-aloud');
    if (button) readLine(button);
  });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && stop());
  // A new sentence of one's own silences the parent at once.
  document.addEventListener('click', (event) => event.target.closest?.('.move') && stop(), { capture: true });
  window.addEventListener('pagehide', stop);
}
