/** Takes answers and whole conversations out of the chat: as text, as a file, on paper. */
import { el } from './dom.js';
import { fill } from './words.js';

/** @typedef {import('../../types').Citation} Citation */
/** @typedef {import('../../types').Entry} Entry */
/** @typedef {import('../../types').Reply} Reply */
/** @typedef {import('./words.js').Words} Words */

/** The reply with its numbered sources under it. @param {Reply} reply @param {Words} words */
export function replyText(reply, words) {
  const sources = reply.citations.map((citation) => `[${citation.id}] ${sourceName(citation, words)}: «${citation.quote}»`);
  return [reply.text, sources.length ? [`${words.sources}:`, ...sources].join('\n') : ''].filter(Boolean).join('\n\n');
}

/** Document, section and page. @param {Citation} citation @param {Words} words */
export function sourceName(citation, words) {
  const page = citation.page ? fill(words.page, { page: citation.page }) : '';
  return [citation.document, citation.section, page].filter(Boolean).join(', ');
}

/** @param {Entry[]} entries @param {Words} words */
export function conversationText(entries, words) {
  const said = entries.map((entry) =>
    entry.role === 'user'
      ? `${words.you}: ${entry.text}`
      : `${words.bot}: ${entry.replies.map((reply) => replyText(reply, words)).join('\n\n')}`,
  );
  return [`${words.heading} (${location.host})`, new Date().toLocaleString('vi-VN'), ...said].join('\n\n') + '\n';
}

/** Put text on the clipboard; false when the browser does not let us. @param {string} text */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Offer text as a file. @param {string} text @param {string} name */
export function downloadText(text, name) {
  const url = URL.createObjectURL(new Blob([`\ufeff${text}`], { type: 'text/plain;charset=utf-8' }));
  el('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/**
 * Print the conversation without the page around it.
 * @param {Entry[]} entries @param {Words} words
 */
export function printConversation(entries, words) {
  const paper = el('div', { class: 'hoi-ke-hoach-print' }, conversationText(entries, words));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .hoi-ke-hoach-print { display: none; }
    @media print {
      body > :not(.hoi-ke-hoach-print) { display: none !important; }
      .hoi-ke-hoach-print { display: block; white-space: pre-wrap; font: 12pt/1.6 serif; color: #000; }
    }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(paper);
  try {
    window.print();
  } finally {
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  }
}
