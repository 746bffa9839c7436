/*
 * The table on which a talk is reviewed: what is typed is kept as anywhere, and buttons and keys lead from turn to turn.
 */
import { FIELD, KeptTexts } from './kept.js';

const TYPING = 'input, textarea, select, [contenteditable], vaadin-radio-group';

class ReviewBoard extends KeptTexts {
  connectedCallback() {
    super.connectedCallback();
    const options = { signal: this.off.signal };
    this.addEventListener('click', (event) => this.#click(event), options);
    this.addEventListener('keydown', (event) => this.#press(event), options);
  }

  #click(event) {
    const jump = event.target.closest('[data-jump]');
    const step = event.target.closest('[data-step]');
    if (jump) this.#go(document.getElementById(jump.dataset.jump));
    if (step) this.#turn(Number(step.dataset.step));
  }

  /* n and p lead to the next and the previous turn, while the focus is in the talk and not in a field. */
  #press(event) {
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.defaultPrevented;
    const inTalk = event.target.closest('.review-talk');
    if (!plain || !inTalk || event.target.closest(TYPING) || event.target.closest(FIELD)) return;
    if (event.key === 'n') this.#turn(1);
    if (event.key === 'p') this.#turn(-1);
  }

  #turn(by) {
    const turns = [...this.querySelectorAll('[data-turn]')];
    const row = document.activeElement?.closest?.('.turn-row');
    let here = row ? turns.findIndex((each) => row.contains(each)) : -1;
    if (here < 0) {
      const top = this.querySelector('.review-bar').getBoundingClientRect().bottom + 8;
      here = turns.findLastIndex((each) => each.getBoundingClientRect().top <= top);
    }
    this.#go(turns[Math.min(Math.max(here + by, 0), turns.length - 1)]);
  }

  #go(heading) {
    if (!heading) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start', behavior: calm ? 'instant' : 'smooth' });
  }
}

if (!customElements.get('review-board')) {
  customElements.define('review-board', ReviewBoard);
}
