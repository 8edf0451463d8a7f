/** The conversation: what was asked and answered, sending in order, failures with a way to send again. */
import { button, el } from './dom.js';
import { Failure, ask, sendFeedback } from './api.js';
import { questions, showAnswer } from './answer.js';
import { stopSpeaking } from './speech.js';
import { fill } from './words.js';

/** @typedef {import('../../types').BotEntry} BotEntry */
/** @typedef {import('../../types').Citation} Citation */
/** @typedef {import('../../types').Config} Config */
/** @typedef {import('../../types').UserEntry} UserEntry */

const PATIENCE = 2500; // ms until the typing state says that it takes longer
const FAILED = /** @type {const} */ ({ offline: 'failedOffline', timeout: 'failedTimeout', rate: 'failedRate', server: 'failedServer' });

export class Conversation {
  /**
   * @param {import('./memory.js').Memory} memory
   * @param {import('./words.js').Words} words
   * @param {Config} config
   * @param {{say: (text: string) => void, openSource: (citation: Citation, release: string, opener: HTMLElement) => void, changed: () => void}} around
   */
  constructor(memory, words, config, around) {
    this.memory = memory;
    this.words = words;
    this.config = config;
    this.around = around;
    this.isWorking = false;
    /** What is shown of each entry, and of which state of it. @type {Map<import('../../types').Entry, {node: HTMLElement, state: string}>} */
    this.shown = new Map();
    this.list = el('div', { class: 'entries' });
    this.node = el('div', { class: 'log', role: 'log', 'aria-live': 'off', 'aria-label': words.log, tabindex: 0 }, this.welcome(), this.list);
    /** @type {import('./answer.js').Chat} */
    this.chat = {
      words,
      openSource: around.openSource,
      say: around.say,
      ask: (question) => void this.ask(question),
      resend: () => this.resend(),
      rate: (entry, rating, reason, comment) => this.rate(entry, rating, reason, comment),
    };
    this.render();
  }

  welcome() {
    const { words, config } = this;
    this.openings = el('div', {}, questions(words.ask, config.opening_questions, (text) => void this.ask(text)));
    return el(
      'section',
      { class: 'welcome' },
      el('p', { class: 'notice' }, el('strong', {}, words.notice), ' ', fill(words.noticeMore, { days: config.retention_days })),
      this.openings,
    );
  }

  /** Bring the list up to date; what has not changed stays as it is, with its open forms and the focus in it. */
  render() {
    const { entries } = this.memory;
    const hadFocus = this.node.matches(':focus-within');
    if (this.openings) this.openings.hidden = entries.length > 0 || !this.config.opening_questions.length;
    const nodes = entries.map((entry, index) => this.show(entry, index === entries.length - 1));
    for (const old of [...this.list.children]) if (!nodes.some((node) => node === old)) old.remove();
    nodes.forEach((node, at) => {
      if (this.list.children[at] !== node) this.list.insertBefore(node, this.list.children[at] ?? null);
    });
    const focused = /** @type {ShadowRoot} */ (this.node.getRootNode()).activeElement;
    if (hadFocus && (!focused || focused.closest('[hidden]'))) this.node.focus({ preventScroll: true });
    this.around.changed();
  }

  /** Show everything anew, after something outside of the entries has changed. */
  refresh() {
    this.shown.clear();
    this.render();
  }

  /** @param {import('../../types').Entry} entry @param {boolean} isLast @returns {HTMLElement} */
  show(entry, isLast) {
    const kept = this.shown.get(entry);
    if (entry.role === 'bot') {
      const node = kept?.node ?? showAnswer(entry, this.chat);
      if (!isLast) for (const outdated of node.querySelectorAll(':scope > .last')) outdated.remove();
      this.shown.set(entry, { node, state: '' });
      return node;
    }
    const state = JSON.stringify([entry, isLast]);
    const node = kept?.state === state ? kept.node : this.showQuestion(entry, isLast);
    this.shown.set(entry, { node, state });
    return node;
  }

  /** @param {UserEntry} entry @param {boolean} isLast */
  showQuestion(entry, isLast) {
    const { words } = this;
    const told = entry.failure && fill(words[FAILED[entry.failure]], { hotline: this.config.hotline });
    return el(
      'article',
      { class: 'user', 'aria-label': words.you },
      el('p', { class: 'bubble', lang: 'vi' }, entry.text),
      entry.masked && el('p', { class: 'note' }, words.masked),
      told && el('p', { class: 'note failed' }, told),
      told && isLast && button({ class: 'small', text: words.resend }, () => this.resend()),
    );
  }

  /** Begin to ask; false while another question is being answered. @param {string} question */
  ask(question) {
    if (this.isWorking) return false;
    this.memory.entries.push({ role: 'user', text: question });
    void this.send();
    return true;
  }

  /** Ask the last question again; what came of it before is replaced. */
  resend() {
    const { entries } = this.memory;
    if (this.isWorking) return;
    while (entries.length && entries.at(-1)?.role === 'bot') entries.pop();
    if (entries.length) void this.send();
  }

  async send() {
    const { memory, words } = this;
    const entry = /** @type {UserEntry} */ (memory.entries.at(-1));
    delete entry.failure;
    this.isWorking = true;
    stopSpeaking();
    this.render();
    const asked = this.list.lastElementChild;
    const told = el('p', {}, words.working);
    const working = el('div', { class: 'working' }, el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')), told);
    this.list.append(working);
    this.scrollTo(asked);
    this.around.say(words.working);
    const late = setTimeout(() => {
      told.textContent = words.stillWorking;
      this.around.say(words.stillWorking);
    }, PATIENCE);
    try {
      const answer = await ask(entry.text, memory.session, memory.preferences.language);
      memory.session = answer.session;
      if (/\[[^\]]+\]/.test(answer.question) && !/\[[^\]]+\]/.test(entry.text)) entry.masked = true;
      entry.text = answer.question || entry.text;
      memory.entries.push({ role: 'bot', turn: answer.turn, replies: answer.replies });
      this.around.say(answer.replies.map((reply) => spoken(reply, words)).join(' '));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      entry.failure = error.kind;
      this.around.say(fill(words[FAILED[error.kind]], { hotline: this.config.hotline }));
    } finally {
      clearTimeout(late);
      this.isWorking = false;
      memory.save();
      this.render();
      this.scrollTo([...this.list.querySelectorAll(':scope > .user')].at(-1));
    }
  }

  /** Bring an entry to the top of the log, without moving the page around the chat. @param {Element | null | undefined} entry */
  scrollTo(entry) {
    if (!(entry instanceof HTMLElement)) return;
    this.node.scrollTo({ top: entry.offsetTop });
    this.node.parentElement?.scrollTo({ top: this.node.offsetTop + entry.offsetTop }); // scrolls on very low screens only
  }

  /** @param {BotEntry} entry @param {'up' | 'down'} rating @param {string} [reason] @param {string} [comment] */
  async rate(entry, rating, reason, comment) {
    try {
      await sendFeedback({ session: this.memory.session ?? '', turn: entry.turn, rating, reason, comment });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return false;
    }
    entry.rating = rating;
    this.memory.save();
    return true;
  }
}

/** An answer as it is announced: its status, its words, and how many sources it has. */
function spoken(/** @type {import('../../types').Reply} */ reply, /** @type {import('./words.js').Words} */ words) {
  const status = words.statuses[reply.status];
  const sources = reply.citations.length ? ` ${words.sources}: ${reply.citations.length}.` : '';
  return `${status ? `${status}. ` : ''}${reply.text.replace(/\s?\[\d{1,3}\]/g, '')}${sources}`;
}
