/** Draws a bar chart as SVG, with a table behind it that says the same. */
import { el, svg } from './dom.js';
import { table } from './table.js';
import { fill } from './words.js';

/** @typedef {import('../../types').BarsBlock} BarsBlock */

const WIDTH = 320;
const ROW = 50;
const LINE = 16;
const LETTERS = 44; // that fit into one line of a label
const BAR = 12;

/** @param {BarsBlock} block @param {import('./words.js').Words} words */
export function barChart(block, words) {
  const values = block.items.map((item) => Number(item.value) || 0);
  const low = Math.min(0, ...values);
  const span = Math.max(0, ...values, Number(block.whole?.value) || 0) - low || 1;
  const zero = (-low / span) * WIDTH;
  let top = 0;
  const rows = block.items.map((item, index) => {
    const lines = wrap(item.label);
    const length = Math.max((Math.abs(values[index]) / span) * WIDTH, 1);
    const bar = top + lines.length * LINE + LINE;
    const row = svg(
      'g',
      {},
      ...lines.map((text, at) => svg('text', { x: 0, y: top + (at + 1) * LINE - 4, class: 'bar-label' }, text)),
      svg('text', { x: 0, y: bar - 3, class: 'bar-value' }, item.text),
      svg('rect', { x: 0, y: bar + 2, width: WIDTH, height: BAR, rx: 3, class: 'bar-track' }),
      svg('rect', { x: values[index] < 0 ? zero - length : zero, y: bar + 2, width: length, height: BAR, rx: 3, class: 'bar' }),
    );
    top += ROW + lines.length * LINE - LINE + 8;
    return row;
  });
  const said = block.items.map((item) => `${item.label}: ${item.text}`).join('; ');
  const drawing = svg('svg', { viewBox: `0 0 ${WIDTH} ${top}`, role: 'img', 'aria-label': `${block.caption}. ${said}`, class: 'bars' }, ...rows);
  const same = table(
    { type: 'table', caption: block.caption, header: [words.item, words.value], rows: block.items.map((item) => [item.label, item.text]) },
    words,
  );
  return el(
    'figure',
    {},
    el('figcaption', {}, block.caption, block.unit && el('span', { class: 'unit' }, ` (${block.unit})`)),
    drawing,
    block.whole && el('p', { class: 'note' }, fill(words.wholeBar, { text: block.whole.text })),
    el('details', {}, el('summary', {}, words.asTable), same),
  );
}

/** Break a label into at most two lines, the second cut short; the table has the whole of it. @param {string} label */
function wrap(label) {
  const lines = [''];
  for (const word of label.split(' ')) {
    const last = lines.length - 1;
    if (!lines[last] || lines[last].length + word.length < LETTERS) lines[last] += (lines[last] && ' ') + word;
    else lines.push(word);
  }
  if (lines.length > 2) lines.splice(1, lines.length, `${lines[1]}…`);
  return lines.map((text) => (text.length > LETTERS + 4 ? `${text.slice(0, LETTERS)}…` : text));
}
