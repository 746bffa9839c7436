/*
 * The desk at which a talk is held. The server decides everything that is said; this script knows only what the server cannot:
 * that a sentence is under way, that it could not be sent, and where the reader's keys and eyes are.
 *
 * The server writes three attributes: data-attempt and data-seq (how far the talk has come) and data-answers (counts up with
 * each answer; data-heard tells whether the last sentence was taken).
 */
const DIGIT = /^(?:Digit|Numpad)([1-9])$/;
const TYPING = 'input, textarea, select, [contenteditable], vaadin-dialog, vaadin-confirm-dialog';
const DIALOG = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened]';
const SLOW = 500;
const KEYS = 'driehoek.keys';
const OFFLINE = ['reconnecting', 'connection-lost'];

class TalkDesk extends HTMLElement {
  static observedAttributes = ['data-answers'];

  #off = new AbortController();
  #timer = 0;
  #sending = false;
  #byKeyboard = false;
  #resized = new ResizeObserver(() => this.#scroll('instant'));

  connectedCallback() {
    this.#off = new AbortController();
    const options = { signal: this.#off.signal };
    document.addEventListener('keydown', (event) => this.#press(event), options);
    this.addEventListener('click', (event) => this.#click(event), { ...options, capture: true });
    this.#watchConnection();
    requestAnimationFrame(() => {
      // More cards make the script lower: the newest line stays in sight.
      const script = this.querySelector('.script');
      if (script) this.#resized.observe(script);
      this.#showKeys();
      this.#rememberUnsent();
      // Whoever comes from the end of a long page meets the parent first.
      document.scrollingElement.scrollTop = 0;
      this.#scroll();
    });
  }

  disconnectedCallback() {
    this.#off.abort();
    this.#resized.disconnect();
    clearTimeout(this.#timer);
    window.Vaadin?.connectionState?.removeStateChangeListener?.(this.#connection);
  }

  attributeChangedCallback(name, before, now) {
    if (before !== now && now !== null) {
      // The server's other changes of the same answer are written in the same task.
      requestAnimationFrame(() => this.#settle());
    }
  }

  /* Keys 1–9, on the number row of any keyboard layout and on the numpad. */
  #press(event) {
    const digit = DIGIT.exec(event.code);
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat && !event.defaultPrevented;
    const numpadOff = event.code.startsWith('Numpad') && !/^[1-9]$/.test(event.key);
    if (!digit || !plain || numpadOff || !this.#keysOn()) return;
    if (event.target.closest?.(TYPING) || document.querySelector(DIALOG)) return;
    const card = [...this.querySelectorAll(`.move[data-key="${digit[1]}"]`)].find((each) => each.offsetParent);
    if (card) {
      event.preventDefault();
      this.#byKeyboard = true;
      card.click();
    }
  }

  #click(event) {
    const switcher = event.target.closest('[data-keys-switch]');
    if (switcher) {
      this.#switchKeys();
      return;
    }
    const card = event.target.closest('.move');
    if (!card) return;
    if (this.#sending) {
      event.stopImmediatePropagation();
      event.preventDefault();
      return;
    }
    this.#byKeyboard ||= event.detail === 0;
    this.#send(card);
  }

  /* Marks the sentence as under way: no second one goes out before the answer, and after a while it shows by itself. */
  #send(card) {
    this.#sending = true;
    this.classList.add('sending');
    this.querySelectorAll('.move').forEach((each) => each.setAttribute('aria-disabled', 'true'));
    const words = card.querySelector('.words').textContent;
    this.#store({ seq: this.dataset.seq, words });
    this.#timer = setTimeout(() => this.#show(this.#offline() ? 'unsent' : 'sending', words), SLOW);
  }

  #settle() {
    clearTimeout(this.#timer);
    this.#sending = false;
    this.classList.remove('sending');
    this.querySelectorAll('.move').forEach((each) => each.removeAttribute('aria-disabled'));
    this.#store(null);
    this.#hidePending();
    this.#state('saved');
    this.#scroll();
    this.#focus();
    this.#byKeyboard = false;
  }

  /* Focus goes to the cards as a group, or to the end of the talk: a screen reader names it, then reads the answer. */
  #focus() {
    const end = this.querySelector('.end h2');
    const place = end?.offsetParent ? end : this.querySelector('.cards-to-say');
    const lost = !document.activeElement || document.activeElement === document.body;
    if (lost || this.contains(document.activeElement) || this.#byKeyboard) {
      place?.focus({ preventScroll: true });
    }
  }

  #scroll(how) {
    const script = this.querySelector('.script');
    if (!script) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    script.scrollTo({ top: script.scrollHeight, behavior: how ?? (calm ? 'instant' : 'smooth') });
    // On a small page the cards are longer than the screen: bring the newest lines back in sight.
    if (!how && script.getBoundingClientRect().top < 0) {
      script.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' });
    }
  }

  /* The sentence that is under way, or was not sent, stays in sight. */
  #show(state, words) {
    const pending = this.querySelector('.pending');
    if (!pending) return;
    pending.querySelector('.words').textContent = words;
    pending.dataset.state = state;
    pending.hidden = false;
    this.#state(state === 'sending' ? 'sending' : 'unsent');
    this.#scroll();
  }

  #hidePending() {
    const pending = this.querySelector('.pending');
    if (pending) pending.hidden = true;
  }

  #state(state) {
    document.querySelectorAll('.saved-state').forEach((each) => (each.dataset.state = state));
  }

  #offline() {
    return OFFLINE.includes(window.Vaadin?.connectionState?.state);
  }

  #connection = (before, now) => {
    const stored = this.#stored();
    if (OFFLINE.includes(now)) {
      this.#state('unsent');
      if (this.#sending && stored) this.#show('unsent', stored.words);
    } else if (now === 'connected' && !this.#sending) {
      this.#state('saved');
    }
  };

  #watchConnection() {
    window.Vaadin?.connectionState?.addStateChangeListener?.(this.#connection);
  }

  /* After a reload: a sentence that the talk has not heard is shown as not sent; one that it has heard is forgotten. */
  #rememberUnsent() {
    const stored = this.#stored();
    if (!stored) return;
    if (stored.seq === this.dataset.seq) {
      this.#show('lost', stored.words);
      this.#state('saved');
    }
    this.#store(null);
  }

  #key() {
    return `driehoek.unsent.${this.dataset.attempt}`;
  }

  #stored() {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key()));
    } catch {
      return null;
    }
  }

  #store(value) {
    try {
      if (value) sessionStorage.setItem(this.#key(), JSON.stringify(value));
      else sessionStorage.removeItem(this.#key());
    } catch {
      // Without storage a reload cannot tell what was not sent; the talk itself is safe on the server.
    }
  }

  #keysOn() {
    try {
      return localStorage.getItem(KEYS) !== 'off';
    } catch {
      return true;
    }
  }

  #switchKeys() {
    try {
      localStorage.setItem(KEYS, this.#keysOn() ? 'off' : 'on');
    } catch {
      return;
    }
    this.#showKeys();
  }

  #showKeys() {
    const on = this.#keysOn();
    this.classList.toggle('keys-off', !on);
    this.querySelector('[data-keys-switch]')?.setAttribute('aria-pressed', String(on));
  }
}

if (!customElements.get('talk-desk')) {
  customElements.define('talk-desk', TalkDesk);
}
