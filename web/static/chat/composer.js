/** Where the question is typed: Enter sends, except while an input method (Telex, VNI) is composing. */
import { button, el } from './dom.js';
import { fill } from './words.js';

const COMPOSING = 229; // the key code of a key that an input method has taken
const TELL_FROM = 0.8; // of the limit: from here on the characters left are shown

export class Composer {
  /** @param {import('./words.js').Words} words @param {number} limit @param {(question: string) => boolean} send tells whether the question is taken */
  constructor(words, limit, send) {
    this.words = words;
    this.limit = limit;
    this.field = el('textarea', {
      id: 'question',
      rows: 1,
      maxlength: limit,
      placeholder: words.placeholder,
      enterkeyhint: 'send',
      autocomplete: 'off',
      'aria-describedby': 'left',
    });
    this.left = el('p', { id: 'left', class: 'left' });
    this.node = el(
      'form',
      { class: 'composer' },
      el('label', { for: 'question', class: 'hidden' }, words.question),
      this.field,
      button({ icon: 'send', class: 'send', type: 'submit', 'aria-label': words.send, title: words.send }, () => {}),
      this.left,
    );
    this.node.addEventListener('submit', (event) => {
      event.preventDefault();
      const question = this.field.value.trim();
      if (!question) return this.field.focus();
      if (!send(question)) return;
      this.field.value = '';
      this.resize();
    });
    this.field.addEventListener('keydown', (event) => {
      const composing = event.isComposing || event.keyCode === COMPOSING;
      if (event.key !== 'Enter' || event.shiftKey || composing) return;
      event.preventDefault();
      this.node.requestSubmit();
    });
    this.field.addEventListener('input', () => this.resize());
  }

  resize() {
    this.field.style.height = 'auto';
    this.field.style.height = `${this.field.scrollHeight + 2}px`;
    const left = this.limit - this.field.value.length;
    this.left.textContent = left < this.limit * (1 - TELL_FROM) ? fill(this.words.left, { count: left }) : '';
  }
}
