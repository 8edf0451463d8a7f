/** Says each message once to screen readers: two polite slots take turns, so that equal messages are said again too. */
import { el } from './dom.js';

export class Announcer {
  constructor() {
    this.slots = [0, 1].map(() => el('div', { 'aria-live': 'polite', 'aria-atomic': 'true' }));
    this.node = el('div', { class: 'hidden', 'data-part': 'announcer' }, ...this.slots);
    this.turn = 0;
  }

  /** @param {string} text */
  say(text) {
    this.slots[this.turn].textContent = '';
    this.turn = 1 - this.turn;
    this.slots[this.turn].textContent = text;
  }
}
