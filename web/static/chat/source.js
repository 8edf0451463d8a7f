/** The source panel: a document at the quoted words, as a bottom sheet on phones and beside the chat elsewhere. */
import { button, el, icon } from './dom.js';
import { SERVER, readExcerpt } from './api.js';
import { copyText, sourceName } from './exporting.js';
import { splitAt } from './text.js';

/** @typedef {import('../../types').Citation} Citation */
/** @typedef {import('../../types').Excerpt} Excerpt */
/** @typedef {import('../../types').Part} Part */
/** @typedef {import('../../types').Piece} Piece */
/** @typedef {import('./words.js').Words} Words */

export class SourcePanel {
  /** @param {(text: string) => void} say announces to screen readers */
  constructor(say) {
    this.say = say;
    /** @type {HTMLElement | null} */
    this.opener = null;
    this.request = 0;
    this.node = el('dialog', { class: 'source-panel', 'aria-labelledby': 'source-title' });
    this.node.addEventListener('close', () => {
      if (!this.node.open) this.opener?.focus(); // not when another source has opened since
    });
    this.node.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      this.close();
    });
    this.node.addEventListener('click', (event) => {
      if (event.target === this.node) this.close(); // the backdrop
    });
  }

  close() {
    this.node.close();
  }

  /**
   * @param {Citation} citation
   * @param {{release: string, opener: HTMLElement, words: Words, modal: boolean}} options
   */
  async open(citation, { release, opener, words, modal }) {
    const request = (this.request += 1);
    this.show(citation, words, el('p', { class: 'loading' }, words.loading));
    if (this.node.open) this.node.close();
    this.opener = opener;
    if (modal) this.node.showModal();
    else this.node.show();
    const body = await this.body(citation, release, words);
    if (request !== this.request) return;
    this.show(citation, words, ...body);
    this.node.querySelector('mark')?.scrollIntoView({ block: 'center' });
    if (!this.isFocusElsewhere()) this.node.querySelector('h2')?.focus({ preventScroll: true });
  }

  /** Whether somebody went on elsewhere, to the next question perhaps, while the passage was on its way. */
  isFocusElsewhere() {
    const focused = /** @type {ShadowRoot} */ (this.node.getRootNode()).activeElement;
    return focused !== null && focused !== this.opener && !this.node.contains(focused);
  }

  /** @param {Citation} citation @param {Words} words @param {...Node} body */
  show(citation, words, ...body) {
    this.node.replaceChildren(
      el(
        'div',
        { class: 'head' },
        icon('page'),
        el('h2', { id: 'source-title', tabindex: -1 }, el('span', { class: 'hidden' }, `${words.sourceTitle}: `), el('span', { lang: 'vi' }, citation.document)),
        button({ icon: 'close', class: 'tool', 'aria-label': words.close, title: words.close }, () => this.close()),
      ),
      ...body,
    );
  }

  /** @param {Citation} citation @param {string} release @param {Words} words @returns {Promise<Node[]>} */
  async body(citation, release, words) {
    const { document_id: id, start, end } = citation;
    if (!id || start === null || end === null) return [quotation(citation, words, words.noDocument)];
    try {
      const excerpt = await readExcerpt(id, start, end, release);
      const links = this.links(excerpt, words);
      if (excerpt.quote !== citation.quote) return [facts(excerpt, words), quotation(citation, words, words.changed), links];
      const parts = excerpt.parts.map((part) => showPart(part, start, end, words));
      return [facts(excerpt, words), el('div', { class: 'pages', lang: 'vi', tabindex: 0, role: 'region', 'aria-label': words.quote }, ...parts), links];
    } catch {
      return [quotation(citation, words, words.noDocument)];
    }
  }

  /** @param {Excerpt} excerpt @param {Words} words */
  links(excerpt, words) {
    const url = SERVER + excerpt.url;
    return el(
      'div',
      { class: 'links' },
      el('a', { href: url, target: '_blank', rel: 'noopener', class: 'small primary' }, words.wholeDocument),
      button({ class: 'small', text: words.copyLink }, async () => {
        const told = (await copyText(url)) ? words.copied : words.copyFailed;
        this.node.querySelector('[role=status]')?.replaceChildren(told);
        this.say(told);
      }),
      excerpt.original && el('a', { href: SERVER + excerpt.original, class: 'small', download: true }, words.original),
      el('p', { role: 'status' }),
    );
  }
}

/** Number, date, issuer, and the way through the headings to the quoted words. @param {Excerpt} excerpt @param {Words} words */
function facts(excerpt, words) {
  const date = excerpt.issued?.split('-').reverse().join('/');
  const rows = [[words.number, excerpt.number], [words.date, date], [words.issuer, excerpt.issuer]]
    .filter(([, value]) => value)
    .map(([name, value]) => el('div', {}, el('dt', {}, name), el('dd', {}, value)));
  const place = [...excerpt.trail, excerpt.page ? words.page.replace('{page}', String(excerpt.page)) : ''].filter(Boolean);
  return el(
    'div',
    { class: 'facts', lang: 'vi' },
    rows.length > 0 && el('dl', {}, ...rows),
    place.length > 0 && el('ol', { class: 'trail', 'aria-label': words.where }, ...place.map((step) => el('li', {}, step))),
  );
}

/** @param {Citation} citation @param {Words} words @param {string} why */
function quotation(citation, words, why) {
  return el(
    'div',
    { class: 'pages' },
    el('p', { class: 'note' }, why),
    el('blockquote', { lang: 'vi' }, el('mark', {}, citation.quote)),
    el('p', { lang: 'vi' }, sourceName(citation, words)),
  );
}

/** @param {Part} part @param {number} start @param {number} end @param {Words} words */
function showPart(part, start, end, words) {
  /** @param {Piece} piece */
  const marked = (piece) => {
    const [before, inside, after] = splitAt(piece.text, start - piece.start, end - piece.start);
    return [before, inside && el('mark', {}, inside), after];
  };
  if (part.kind !== 'table') {
    const text = part.piece ? marked(part.piece) : [];
    return part.kind === 'heading' ? el('h3', {}, ...text) : el('p', {}, ...text);
  }
  const rows = part.rows.map((row) => el('tr', {}, ...row.map((piece) => el('td', {}, ...marked(piece)))));
  const head = part.header.length > 0 && el('thead', {}, el('tr', {}, ...part.header.map((text) => el('th', { scope: 'col' }, text))));
  const content = el('table', {}, part.caption && el('caption', {}, part.caption), head, el('tbody', {}, ...rows));
  return el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': part.caption || words.table }, content);
}
