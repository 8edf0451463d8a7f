/** The options: the conversation's commands, text size, colours, language and the hotline. */
import { button, el } from './dom.js';
import { fill } from './words.js';

/** @typedef {import('../../types').Preferences} Preferences */
/**
 * @typedef {object} Commands
 * @property {() => void} newChat
 * @property {() => void} copyAll
 * @property {() => void} print
 * @property {() => void} download
 * @property {() => void} clear
 * @property {(change: Partial<Preferences>) => void} prefer
 */

/**
 * @param {import('./words.js').Words} words
 * @param {Preferences} preferences
 * @param {Commands} commands
 * @param {{hotline: string, hasConversation: boolean}} state
 */
export function showMenu(words, preferences, commands, { hotline, hasConversation }) {
  const dependent = { class: 'command', disabled: !hasConversation };
  const sure = el('div', { class: 'sure' });
  const clear = button({ ...dependent, text: words.clear }, () => {
    sure.replaceChildren(
      el('p', { id: 'clear-sure' }, words.clearSure),
      el(
        'div',
        { class: 'row' },
        button({ class: 'small danger', 'aria-describedby': 'clear-sure', text: words.clearYes }, () => commands.clear()),
        button({ class: 'small', text: words.cancel }, () => {
          sure.replaceChildren();
          clear.focus();
        }),
      ),
    );
    sure.querySelector('button')?.focus();
  });
  return el(
    'section',
    { class: 'menu', id: 'menu', 'aria-label': words.options },
    el(
      'div',
      { class: 'commands', role: 'group', 'aria-label': words.conversation },
      button({ ...dependent, text: words.newChat }, () => commands.newChat()),
      button({ ...dependent, text: words.copyAll }, () => commands.copyAll()),
      button({ ...dependent, text: words.download }, () => commands.download()),
      button({ ...dependent, text: words.print }, () => commands.print()),
      clear,
      hotline && el('a', { class: 'command', href: `tel:${hotline}` }, fill(words.call, { hotline })),
    ),
    sure,
    choice('size', words.size, words.sizes, preferences, commands),
    choice('theme', words.theme, words.themes, preferences, commands),
    choice('language', words.language, words.languages, preferences, commands),
  );
}

/**
 * @param {keyof Preferences} name
 * @param {string} legend
 * @param {Record<string, string>} options
 * @param {Preferences} preferences
 * @param {Commands} commands
 */
function choice(name, legend, options, preferences, commands) {
  const inputs = Object.entries(options).map(([value, text]) => {
    const input = el('input', { type: 'radio', name: `hkh-${name}`, value, checked: preferences[name] === value });
    input.addEventListener('change', () => commands.prefer({ [name]: value }));
    return el('label', { lang: name === 'language' && value }, input, el('span', {}, text));
  });
  return el('fieldset', { class: 'choice' }, el('legend', {}, legend), el('div', {}, ...inputs));
}
