/** Shows a table that scrolls by itself, also by keyboard, when it is wider than the screen. */
import { el } from './dom.js';

/** @param {import('../../types').TableBlock} block @param {import('./words.js').Words} words */
export function table(block, words) {
  const head = el('tr', {}, ...block.header.map((text) => el('th', { scope: 'col' }, text)));
  const rows = block.rows.map(([first, ...rest]) =>
    el('tr', {}, el('th', { scope: 'row' }, first ?? ''), ...rest.map((text) => el('td', {}, text))),
  );
  const content = el('table', {}, block.caption && el('caption', {}, block.caption), el('thead', {}, head), el('tbody', {}, ...rows));
  return el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': block.caption || words.table }, content);
}
