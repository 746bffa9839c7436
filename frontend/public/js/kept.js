/*
 * A part of a page with texts that the server saves while they are typed, after a pause and when a field is left. This script
 * knows what the server cannot: that something has been typed and is not saved yet. It keeps that text in the browser, so that
 * neither an expired session nor a lost connection loses it, and brings it back to its field.
 *
 * Each text area has data-keep (its name) and data-saved (a number counted from the text that is saved). A kept text is removed
 * as soon as the server says that it is saved, when its writer lets it go, at log-out, and after two weeks.
 */
const PREFIX = 'driehoek.kept.';
export const FIELD = '[data-keep]';
const TWO_WEEKS = 14 * 24 * 60 * 60 * 1000;

/* Counts the number that Java's String.hashCode counts. */
const count = (text) => {
  let number = 0;
  for (let i = 0; i < text.length; i++) number = (31 * number + text.charCodeAt(i)) | 0;
  return String(number);
};

const read = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
};

const write = (key, value) => {
  try {
    if (value) localStorage.setItem(key, JSON.stringify(value));
    else localStorage.removeItem(key);
  } catch {
    // Without storage nothing is kept; what was saved on the server is safe.
  }
};

const keys = (beginning) => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(beginning));
  } catch {
    return [];
  }
};

export class KeptTexts extends HTMLElement {
  /* Whoever extends this listens with its signal too. */
  off = new AbortController();
  #ready = false;
  #confirmed = new MutationObserver((changes) => changes.forEach(({ target }) => this.#settle(target)));

  connectedCallback() {
    this.off = new AbortController();
    const options = { signal: this.off.signal };
    this.addEventListener('input', (event) => this.#typed(event), options);
    this.#confirmed.observe(this, { subtree: true, attributes: true, attributeFilter: ['data-saved'] });
    keys(PREFIX)
      .filter((key) => Date.now() - (read(key)?.at ?? 0) > TWO_WEEKS)
      .forEach((key) => write(key, null));
    // The server fills the fields in the same answer; their own scripts may take a moment longer.
    customElements.whenDefined('vaadin-text-area').then(() => setTimeout(() => this.#bringBack(), 100));
  }

  disconnectedCallback() {
    this.off.abort();
    this.#confirmed.disconnect();
  }

  #key(field) {
    return `${PREFIX}${this.dataset.owner}.${this.dataset.about}.${field}`;
  }

  #typed(event) {
    const area = event.target.closest(FIELD);
    if (!area) return;
    const key = this.#key(area.dataset.keep);
    const text = event.target.value ?? area.value;
    if (count(text) === area.dataset.saved) write(key, null);
    else write(key, { text, base: read(key)?.base ?? area.dataset.saved, at: Date.now() });
    this.#state();
  }

  /* The server has saved a text, or put another in its place; it is kept no longer, unless more has been typed since. */
  #settle(area) {
    if (!this.#ready || !area.matches(FIELD)) return;
    const key = this.#key(area.dataset.keep);
    const kept = read(key);
    const settled = kept && (count(kept.text) === area.dataset.saved || area.value !== kept.text);
    if (settled) write(key, null);
    else if (kept) write(key, { ...kept, base: area.dataset.saved });
    this.#state();
  }

  #bringBack() {
    this.#ready = true;
    for (const area of this.querySelectorAll(FIELD)) {
      const key = this.#key(area.dataset.keep);
      const kept = read(key);
      if (!kept) continue;
      if (count(kept.text) === area.dataset.saved) {
        write(key, null);
        continue;
      }
      area.closest('details')?.setAttribute('open', '');
      area.dispatchEvent(
        new CustomEvent('brought-back', { detail: { text: kept.text, same: kept.base === area.dataset.saved } }),
      );
    }
    this.#state();
  }

  #state() {
    const unsaved = keys(this.#key('')).length > 0;
    document.querySelectorAll('.saved-mark').forEach((each) => (each.dataset.state = unsaved ? 'unsaved' : 'saved'));
  }
}

if (!customElements.get('kept-texts')) {
  customElements.define('kept-texts', KeptTexts);
}
