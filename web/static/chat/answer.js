/** One answer of the assistant: its status in words, its blocks, its sources and what one can do with it. */
import { button, el } from './dom.js';
import { showBlocks } from './blocks.js';
import { copyText, replyText } from './exporting.js';
import { feedbackForm } from './feedback.js';
import { canSpeak, speak, stopSpeaking } from './speech.js';
import { fill } from './words.js';

/** @typedef {import('../../types').BotEntry} BotEntry */
/** @typedef {import('../../types').Citation} Citation */
/** @typedef {import('../../types').Reply} Reply */
/**
 * What an answer may ask of the chat around it.
 * @typedef {object} Chat
 * @property {import('./words.js').Words} words
 * @property {(citation: Citation, release: string, opener: HTMLElement) => void} openSource
 * @property {(question: string) => void} ask
 * @property {() => void} resend
 * @property {(entry: BotEntry, rating: 'up' | 'down', reason?: string, comment?: string) => Promise<boolean>} rate
 * @property {(text: string) => void} say
 */

/** What has the class `last` goes when another entry follows. @param {BotEntry} entry @param {Chat} chat */
export function showAnswer(entry, chat) {
  const replies = entry.replies.map((reply) => showReply(reply, chat));
  const last = entry.replies.at(-1);
  return el(
    'article',
    { class: 'bot', 'aria-label': chat.words.bot },
    ...replies,
    last?.status === 'error' ? button({ class: 'small last', text: chat.words.resend }, () => chat.resend()) : actions(entry, chat),
    last && suggestions(last, chat),
  );
}

/** @param {Reply} reply @param {Chat} chat */
function showReply(reply, chat) {
  /** @param {number} id @param {HTMLElement} opener */
  const open = (id, opener) => {
    const citation = reply.citations.find((other) => other.id === id);
    if (citation) chat.openSource(citation, reply.release ?? '', opener);
  };
  const status = chat.words.statuses[reply.status];
  return el(
    'div',
    { class: `reply is-${reply.status}` },
    status && el('p', { class: 'status' }, status),
    el('div', { lang: 'vi', class: 'said' }, ...showBlocks(reply, chat.words, open)),
    reply.citations.length > 0 && sources(reply, chat, open),
  );
}

/** @param {Reply} reply @param {Chat} chat @param {(id: number, opener: HTMLElement) => void} open */
function sources(reply, chat, open) {
  const items = reply.citations.map((citation) => {
    const opener = el(
      'button',
      { type: 'button', class: 'source' },
      el('span', { class: 'number', 'aria-hidden': 'true' }, String(citation.id)),
      el(
        'span',
        {},
        el('span', { class: 'hidden' }, `${fill(chat.words.source, { id: citation.id })}: `),
        el('span', { class: 'name', lang: 'vi' }, ...nameParts(citation, chat)),
        el('q', { lang: 'vi' }, citation.quote),
      ),
    );
    opener.addEventListener('click', () => open(citation.id, opener));
    return el('li', {}, opener);
  });
  return el('section', { class: 'sources' }, el('h2', {}, chat.words.sources), el('ul', {}, ...items));
}

/** The place in the document stands out, the document itself is named behind it. @param {Citation} citation @param {Chat} chat */
function nameParts(citation, { words }) {
  const place = [citation.section, citation.page && fill(words.page, { page: citation.page })].filter(Boolean).join(', ');
  return place ? [el('b', {}, place), ` · ${citation.document}`] : [el('b', {}, citation.document)];
}

/** @param {BotEntry} entry @param {Chat} chat */
function actions(entry, chat) {
  const { words } = chat;
  const text = entry.replies.map((reply) => replyText(reply, words)).join('\n\n');
  const copy = button({ icon: 'copy', class: 'tool', 'aria-label': words.copy, title: words.copy }, async () =>
    chat.say((await copyText(text)) ? words.copied : words.copyFailed),
  );
  return el('div', { class: 'tools' }, ...feedbackForm(entry, chat), copy, canSpeak() && readButton(entry, chat));
}

/** @param {BotEntry} entry @param {Chat} chat */
function readButton(entry, { words }) {
  const label = (/** @type {boolean} */ reading) => {
    read.setAttribute('aria-pressed', String(reading));
    read.title = reading ? words.stopReading : words.read;
    read.setAttribute('aria-label', read.title);
  };
  const read = button({ icon: 'sound', class: 'tool' }, () => {
    const reading = read.getAttribute('aria-pressed') === 'true';
    label(!reading);
    if (reading) stopSpeaking();
    else speak(entry.replies.map((reply) => reply.text).join('\n'), () => label(false));
  });
  label(false);
  return read;
}

/** @param {Reply} reply @param {Chat} chat */
function suggestions(reply, chat) {
  if (!reply.suggestions.length) return null;
  const heading = reply.status === 'clarify' ? chat.words.choose : chat.words.related;
  return questions(heading, reply.suggestions, chat.ask);
}

/** Questions to tap. @param {string} heading @param {string[]} texts @param {(question: string) => void} ask */
export function questions(heading, texts, ask) {
  const items = texts.map((text) => el('li', {}, button({ class: 'question', lang: 'vi', text }, () => ask(text))));
  return el('section', { class: 'questions last' }, el('h2', {}, heading), el('ul', {}, ...items));
}
