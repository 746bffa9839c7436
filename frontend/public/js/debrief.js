/*
 * The script of a talk that is read back. While one scrolls, the curves beside it mark the turn that is being read: the last
 * one that begins above the middle of the window.
 */
class StoryScript extends HTMLElement {
  #off = new AbortController();
  #waiting = false;

  connectedCallback() {
    this.#off = new AbortController();
    const options = { signal: this.#off.signal, passive: true, capture: true };
    document.addEventListener('scroll', () => this.#soon(), options);
    window.addEventListener('resize', () => this.#soon(), options);
    this.#soon();
  }

  disconnectedCallback() {
    this.#off.abort();
    this.#mark(null);
  }

  #soon() {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      if (this.isConnected) this.#mark(this.#read());
    });
  }

  #read() {
    const middle = window.innerHeight / 2;
    const begun = [...this.querySelectorAll('.script-turn')].filter((turn) => turn.getBoundingClientRect().top < middle);
    const at = begun.at(-1);
    return at && this.getBoundingClientRect().bottom > 0 ? at.dataset.turn : null;
  }

  #mark(turn) {
    const places = document.querySelectorAll('.story .state-graph .reading');
    places.forEach((place) => place.classList.toggle('now', place.dataset.turn === turn));
  }
}

customElements.define('story-script', StoryScript);
