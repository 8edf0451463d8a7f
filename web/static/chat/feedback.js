/** Thumbs up and down, and the reason of a thumb down. */
import { button, el } from './dom.js';

/** @typedef {import('../../types').BotEntry} BotEntry */
/** @typedef {import('./answer.js').Chat} Chat */

let count = 0;

/** @param {BotEntry} entry @param {Chat} chat @returns {Node[]} the two thumbs and the place of the form */
export function feedbackForm(entry, chat) {
  const { words } = chat;
  const place = el('div', { class: 'feedback' });
  const mark = () => {
    for (const [thumb, rating] of /** @type {const} */ ([[up, 'up'], [down, 'down']])) {
      thumb.setAttribute('aria-pressed', String(entry.rating === rating));
    }
  };

  /** @param {'up' | 'down'} rating @param {string} [reason] @param {string} [comment] */
  const rate = async (rating, reason, comment) => {
    const kept = await chat.rate(entry, rating, reason, comment);
    mark();
    const told = kept ? words.thanks : words.feedbackFailed;
    if (kept) place.replaceChildren(el('p', {}, told));
    chat.say(told);
    return kept;
  };

  const up = button({ icon: 'up', class: 'tool', 'aria-label': words.helpful, title: words.helpful }, () => rate('up'));
  const down = button({ icon: 'down', class: 'tool', 'aria-label': words.unhelpful, title: words.unhelpful }, () => {
    const form = reasonForm();
    place.replaceChildren(form);
    form.querySelector('input')?.focus({ preventScroll: true });
    form.scrollIntoView({ block: 'nearest' });
  });

  const reasonForm = () => {
    const name = `reason-${(count += 1)}`;
    const choices = Object.entries(words.reasons).map(([value, text]) =>
      el('label', {}, el('input', { type: 'radio', name, value }), text),
    );
    const comment = el('textarea', { rows: 2, maxlength: 1000 });
    const leave = () => {
      place.replaceChildren();
      down.focus();
    };
    const form = el(
      'form',
      {},
      el('fieldset', {}, el('legend', {}, words.why), ...choices),
      el('label', {}, words.comment, comment),
      el(
        'div',
        { class: 'row' },
        el('button', { type: 'submit', class: 'small primary' }, words.sendFeedback),
        button({ class: 'small', text: words.cancel }, leave),
      ),
    );
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      leave();
    });
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const reason = new FormData(form).get(name)?.toString(); // none is chosen for the citizen
      if (await rate('down', reason, comment.value)) down.focus();
    });
    return form;
  };

  mark();
  return [up, down, place];
}
