/** Builds elements from text only: whatever a citizen, a document or a server says never becomes markup. */

const SVG = 'http://www.w3.org/2000/svg';

/** Outlines on a 24 × 24 grid. @type {Record<string, string>} */
const ICONS = {
  chat: 'M4 5h16v11H10l-5 4v-4H4z',
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  send: 'M5 12h13M12 5l7 7-7 7',
  up: 'M7 11v9H4v-9zM7 11l4-8c2 0 3 1 2.5 3.5L13 9h6c1.5 0 2 1 1.7 2.3l-1.6 7C18.8 19.5 18 20 17 20H7',
  down: 'M7 13V4H4v9zM7 13l4 8c2 0 3-1 2.5-3.5L13 15h6c1.5 0 2-1 1.7-2.3l-1.6-7C18.8 4.5 18 4 17 4H7',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  sound: 'M4 9v6h4l5 4V5L8 9zM16 9c1.5 1.5 1.5 4.5 0 6M18.5 6.500c3 3 3 8 0 11',
  page: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  phone: 'M6 3h4l1 5-2 1c1 3 3 5 6 6l1-2 5 1v4c0 2-1 3-3 3C10 21 3 14 3 6c0-2 1-3 3-3z',
};

/**
 * @typedef {Record<string, string | number | boolean | null | undefined>} Attributes
 * @typedef {Node | string | null | undefined | false} Child
 */

/**
 * Make an element. `false`, `null` and `undefined` leave an attribute or a child out; `true` sets it without a value.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  setAttributes(node, attributes);
  node.append(...present(children));
  return node;
}

/**
 * Make an SVG element.
 * @param {string} tag
 * @param {Attributes} [attributes]
 * @param {...Child} children
 */
export function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  setAttributes(node, attributes);
  node.append(...present(children));
  return node;
}

/** A drawing that says nothing by itself; the button around it has the words. @param {string} name */
export function icon(name) {
  return svg('svg', { viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true' }, svg('path', { d: ICONS[name] }));
}

/**
 * A real button.
 * @param {Attributes & {icon?: string, text?: string}} options `text` is shown, else an `aria-label` names the button
 * @param {(event: MouseEvent) => void} act
 */
export function button({ icon: name, text, ...attributes }, act) {
  const node = el('button', { type: 'button', ...attributes }, name && icon(name), text && el('span', {}, text));
  node.addEventListener('click', act);
  return node;
}

/** @param {Element} node @param {Attributes} attributes */
function setAttributes(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : String(value));
  }
}

/** @param {Child[]} children @returns {(Node | string)[]} */
function present(children) {
  return /** @type {(Node | string)[]} */ (children.filter((child) => child !== null && child !== undefined && child !== false && child !== ''));
}
