/** What the chat remembers on this device: the conversation, its session token and the reader's preferences. */

/** @typedef {import('../../types').Entry} Entry */
/** @typedef {import('../../types').Preferences} Preferences */

const KEY = 'hoi-ke-hoach';
const LONGEST = 80; // entries; the oldest go first

/** @type {Preferences} */
const DEFAULTS = { size: 'normal', theme: 'auto', language: 'vi' };

export class Memory {
  /** @param {string} language of the page, until the reader chooses one */
  constructor(language) {
    const kept = read();
    /** @type {string | null} */
    this.session = typeof kept.session === 'string' ? kept.session : null;
    /** @type {Entry[]} */
    this.entries = Array.isArray(kept.entries) ? kept.entries.filter(isEntry) : [];
    /** @type {Preferences} */
    this.preferences = { ...DEFAULTS, language: language === 'en' ? 'en' : 'vi', ...kept.preferences };
  }

  /** Write everything down; a browser that forbids it only forgets. */
  save() {
    this.entries = this.entries.slice(-LONGEST);
    try {
      localStorage.setItem(KEY, JSON.stringify({ session: this.session, entries: this.entries, preferences: this.preferences }));
    } catch {
      return false;
    }
    return true;
  }

  /** Begin a new conversation; the preferences stay. */
  forget() {
    this.session = null;
    this.entries = [];
    this.save();
  }
}

/** @returns {Record<string, any>} */
function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return kept && typeof kept === 'object' ? kept : {};
  } catch {
    return {};
  }
}

/** @param {any} entry @returns {entry is Entry} */
function isEntry(entry) {
  return entry?.role === 'user' ? typeof entry.text === 'string' : entry?.role === 'bot' && Array.isArray(entry.replies);
}
