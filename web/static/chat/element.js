/** The custom element: a launcher with a chat window on any site, or the whole of our own page. */
import { SERVER, deleteHistory, readConfig } from './api.js';
import { Announcer } from './announcer.js';
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { button, el, icon } from './dom.js';
import { conversationText, copyText, downloadText, printConversation } from './exporting.js';
import { Memory } from './memory.js';
import { showMenu } from './menu.js';
import { SourcePanel } from './source.js';
import { onVoices, stopSpeaking } from './speech.js';
import { STYLES } from './styles.js';
import { wordsOf } from './words.js';

/** @typedef {import('../../types').Config} Config */
/** @typedef {import('../../types').Preferences} Preferences */

const PHONE = '(max-width: 40rem)';
const BESIDE = '(min-width: 60rem)';

/** What is shown until the gateway has said more, and when it cannot be reached. @type {Config} */
const OFFLINE_CONFIG = {
  city: '', hotline: '', off: false, notice: '', banner: '', opening_questions: [], message_limit: 1000, retention_days: 30,
};

export class HoiKeHoach extends HTMLElement {
  constructor() {
    super();
    /** @type {Config} */
    this.config = OFFLINE_CONFIG;
    this.announcer = new Announcer();
    this.source = new SourcePanel((text) => this.announcer.say(text));
  }

  connectedCallback() {
    if (this.shadowRoot) return;
    this.root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    this.root.adoptedStyleSheets = [sheet];
    this.isPage = this.getAttribute('mode') === 'page';
    this.memory = new Memory(this.dataset.lang ?? 'vi');
    if (this.dataset.config) this.config = JSON.parse(this.dataset.config);
    this.build();
    this.listen();
    if (!this.dataset.config) void this.configure();
  }

  async configure() {
    try {
      this.config = await readConfig();
    } catch {
      return; // each question says by itself what is wrong
    }
    if (!this.conversation?.isWorking) this.build();
  }

  listen() {
    window.addEventListener('offline', () => this.tellNetwork(false));
    window.addEventListener('online', () => this.tellNetwork(true));
    window.visualViewport?.addEventListener('resize', () => this.fit());
    window.visualViewport?.addEventListener('scroll', () => this.fit());
    onVoices(() => !this.conversation?.isWorking && this.conversation?.refresh());
    this.fit();
  }

  /** Keep the whole chat above an on-screen keyboard. */
  fit() {
    const view = window.visualViewport;
    if (!view) return;
    this.style.setProperty('--view-height', `${view.height}px`);
    this.style.setProperty('--view-top', `${view.offsetTop}px`);
  }

  /** Build everything from the memory, the preferences and the settings; what is being typed stays. */
  build() {
    const { memory, config } = this;
    if (!memory || !this.root) return;
    const words = (this.words = wordsOf(memory.preferences.language));
    const typed = this.composer?.field.value ?? '';
    const wasTyping = this.root.activeElement !== null && this.root.activeElement === this.composer?.field;
    const wasOpen = this.frame?.hasAttribute('open') ?? false;
    this.conversation = new Conversation(memory, words, config, {
      say: (text) => this.announcer.say(text),
      openSource: (citation, release, opener) => void this.openSource(citation, release, opener),
      changed: () => this.closeMenu(false),
    });
    this.composer = new Composer(words, config.message_limit, (question) => this.conversation?.ask(question) ?? false);
    this.composer.field.value = typed;
    this.banner = el('p', { class: 'banner', hidden: !config.banner && !config.notice }, config.notice || config.banner);
    this.network = el('p', { class: 'banner', hidden: navigator.onLine }, words.offline);
    this.menuPlace = el('div', { class: 'menu-place' });
    const content = [this.header(), this.menuPlace, this.banner, this.network, this.conversation.node, this.composer.node, this.announcer.node];
    if (this.isPage) {
      this.frame = el('main', { class: 'frame', open: true, tabindex: -1 }, ...content);
    } else {
      this.frame = el('dialog', { class: 'frame', 'aria-labelledby': 'title' }, ...content);
      this.frame.addEventListener('close', () => this.onClosed());
    }
    this.frame.addEventListener('keydown', (event) => this.onKey(/** @type {KeyboardEvent} */ (event)));
    this.launcher = button(
      { class: 'launcher', icon: 'chat', text: words.launch, 'aria-label': words.open, 'aria-expanded': false, 'aria-haspopup': 'dialog' },
      () => this.open(),
    );
    const { size, theme } = memory.preferences;
    const shell = el(
      'div',
      { class: 'shell', lang: memory.preferences.language, 'data-mode': this.isPage ? 'page' : 'widget', 'data-size': size, 'data-theme': theme },
      !this.isPage && this.launcher,
      this.frame,
      this.source.node,
    );
    this.root.replaceChildren(shell);
    if (wasOpen && !this.isPage) this.open();
    this.composer.resize();
    if (wasTyping) this.composer.field.focus();
  }

  header() {
    const { words, config } = this;
    if (!words) return null;
    this.menuButton = button(
      { icon: 'menu', class: 'tool', 'aria-label': words.options, title: words.options, 'aria-expanded': false },
      () => this.toggleMenu(),
    );
    const title = el(this.isPage ? 'h1' : 'h2', { id: 'title' }, words.title, el('small', {}, words.subtitle, ' ', el('span', { lang: 'vi' }, config.city)));
    return el(
      'div',
      { class: 'top' },
      el('span', { class: 'mark' }, icon('chat')),
      title,
      this.isPage && el('a', { class: 'tool wide', href: `${SERVER}/documents` }, icon('page'), el('span', {}, words.documents)),
      this.menuButton,
      !this.isPage && button({ icon: 'close', class: 'tool', 'aria-label': words.close, title: words.close }, () => this.close()),
    );
  }

  open() {
    if (!(this.frame instanceof HTMLDialogElement) || this.frame.open) return;
    const isPhone = matchMedia(PHONE).matches;
    if (isPhone) this.frame.showModal();
    else this.frame.show();
    this.launcher?.setAttribute('aria-expanded', 'true');
    if (!isPhone) this.composer?.field.focus();
    this.conversation?.scrollTo(this.conversation.list.lastElementChild);
    this.composer?.resize();
  }

  close() {
    if (this.frame instanceof HTMLDialogElement) this.frame.close();
  }

  onClosed() {
    stopSpeaking();
    this.source.node.close();
    this.launcher?.setAttribute('aria-expanded', 'false');
    this.launcher?.focus();
  }

  /** Escape closes what was opened last. @param {KeyboardEvent} event */
  onKey(event) {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    if (this.source.node.open) this.source.close();
    else if (this.menuPlace?.firstChild) this.closeMenu(true);
    else this.close();
  }

  /** @param {import('../../types').Citation} citation @param {string} release @param {HTMLElement} opener */
  async openSource(citation, release, opener) {
    if (this.words) await this.source.open(citation, { release, opener, words: this.words, modal: !matchMedia(BESIDE).matches });
  }

  toggleMenu() {
    if (this.menuPlace?.firstChild) return this.closeMenu(true);
    const { words, memory, config, conversation } = this;
    if (!words || !memory || !conversation) return;
    const commands = {
      newChat: () => this.restart(words.newChatDone),
      copyAll: async () => this.finish((await copyText(this.text())) ? words.copied : words.copyFailed),
      print: () => {
        this.closeMenu(true);
        printConversation(memory.entries, words);
      },
      download: () => {
        this.closeMenu(true);
        downloadText(this.text(), 'hoi-ke-hoach.txt');
      },
      clear: () => void this.clear(),
      prefer: (/** @type {Partial<Preferences>} */ change) => this.prefer(change),
    };
    const state = { hotline: config.hotline, hasConversation: memory.entries.length > 0 && !conversation.isWorking };
    this.menuPlace?.replaceChildren(showMenu(words, memory.preferences, commands, state));
    this.menuButton?.setAttribute('aria-expanded', 'true');
    /** @type {HTMLElement | null | undefined} */ (this.menuPlace?.querySelector('button:enabled, a, input'))?.focus();
  }

  /** @param {boolean} refocus */
  closeMenu(refocus) {
    if (!this.menuPlace?.firstChild) return;
    this.menuPlace.replaceChildren();
    this.menuButton?.setAttribute('aria-expanded', 'false');
    if (refocus) this.menuButton?.focus();
  }

  /** @param {string} told */
  finish(told) {
    this.closeMenu(true);
    this.announcer.say(told);
  }

  text() {
    return this.memory && this.words ? conversationText(this.memory.entries, this.words) : '';
  }

  /** @param {string} told */
  restart(told) {
    this.memory?.forget();
    this.source.node.close();
    this.build();
    this.composer?.field.focus();
    this.announcer.say(told);
  }

  async clear() {
    const { memory, words } = this;
    if (!memory || !words) return;
    let told = words.cleared;
    if (memory.session) await deleteHistory(memory.session).catch(() => (told = words.clearedHere));
    this.restart(told);
  }

  /** @param {Partial<Preferences>} change */
  prefer(change) {
    if (!this.memory) return;
    Object.assign(this.memory.preferences, change);
    this.memory.save();
    const [name, value] = Object.entries(change)[0];
    this.build();
    this.toggleMenu();
    /** @type {HTMLElement | null | undefined} */ (this.menuPlace?.querySelector(`input[name="hkh-${name}"][value="${value}"]`))?.focus();
  }

  /** @param {boolean} isOnline */
  tellNetwork(isOnline) {
    if (!this.network || !this.words) return;
    this.network.hidden = isOnline;
    this.announcer.say(isOnline ? this.words.backOnline : this.words.offline);
  }
}
