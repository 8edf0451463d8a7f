/** Shows the blocks of a reply: the answering line, paragraphs, lists, tables and charts, with their citation marks. */
import { el } from './dom.js';
import { barChart } from './chart.js';
import { table } from './table.js';
import { fill } from './words.js';
import { splitAt, splitMarks } from './text.js';

/** @typedef {import('../../types').Block} Block */
/** @typedef {import('../../types').Reply} Reply */
/** @typedef {(citation: number, opener: HTMLElement) => void} OpenSource */

/**
 * @param {Reply} reply
 * @param {import('./words.js').Words} words
 * @param {OpenSource} openSource
 */
export function showBlocks(reply, words, openSource) {
  const known = new Set(reply.citations.map((citation) => citation.id));

  /** @param {string} text */
  const cited = (text) =>
    splitMarks(text, known).map((piece) => (typeof piece === 'number' ? citationMark(piece, words, openSource) : piece));

  /** @param {string} text @param {[number, number] | null} emphasis */
  const line = (text, emphasis) => {
    if (!emphasis) return cited(text);
    const [before, inside, after] = splitAt(text, ...emphasis);
    return [...cited(before), inside && el('strong', { class: 'figure' }, ...cited(inside)), ...cited(after)];
  };

  /** @param {{text: string, citation: number | null}} item */
  const listItem = (item) => {
    const pieces = cited(item.text);
    const isMarked = pieces.some((piece) => typeof piece !== 'string');
    const mark = !isMarked && item.citation !== null && known.has(item.citation) && citationMark(item.citation, words, openSource);
    return el('li', {}, ...pieces, mark);
  };

  /** @param {Block} block @returns {Node | null} */
  const show = (block) => {
    switch (block.type) {
      case 'answer':
        return el('p', { class: 'lead' }, ...line(block.text, block.emphasis));
      case 'paragraph':
        return el('p', {}, ...cited(block.text));
      case 'list':
        return el('ul', {}, ...block.items.map(listItem));
      case 'table':
        return table(block, words);
      case 'bars':
        return barChart(block, words);
      default:
        return null;
    }
  };

  const shown = reply.blocks.map(show).filter((node) => node !== null);
  return shown.length ? shown : reply.text.split('\n').map((text) => el('p', {}, ...cited(text)));
}

/** @param {number} id @param {import('./words.js').Words} words @param {OpenSource} openSource */
function citationMark(id, words, openSource) {
  const mark = el('button', { type: 'button', class: 'cite', 'aria-label': fill(words.source, { id }) }, String(id));
  mark.addEventListener('click', () => openSource(id, mark));
  return mark;
}
