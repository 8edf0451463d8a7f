/** Talks to the gateway that this module came from; every failure has a kind that the interface has words for. */

/** @typedef {import('../../types').ChatResponse} ChatResponse */
/** @typedef {import('../../types').Config} Config */
/** @typedef {import('../../types').Excerpt} Excerpt */
/** @typedef {'offline' | 'timeout' | 'rate' | 'server'} FailureKind */

export const SERVER = new URL(import.meta.url).origin;
const TURN_TIMEOUT = 8000; // ms; the gateway itself gives up after 5 s
const OTHER_TIMEOUT = 6000;

export class Failure extends Error {
  /** @param {FailureKind} kind */
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}

/** @param {string} message @param {string | null} session @param {string} language @returns {Promise<ChatResponse>} */
export function ask(message, session, language) {
  return request('/api/chat', TURN_TIMEOUT, { message, session, language });
}

/** @param {{session: string, turn: string, rating: 'up' | 'down', reason?: string, comment?: string}} feedback */
export function sendFeedback(feedback) {
  return request('/api/feedback', OTHER_TIMEOUT, feedback);
}

/** @param {string} session @returns {Promise<{deleted: number}>} */
export function deleteHistory(session) {
  return request('/api/history/delete', OTHER_TIMEOUT, { session });
}

/** @returns {Promise<Config>} */
export function readConfig() {
  return request('/api/config', OTHER_TIMEOUT);
}

/** @param {string} document @param {number} start @param {number} end @param {string} release @returns {Promise<Excerpt>} */
export function readExcerpt(document, start, end, release) {
  const query = new URLSearchParams({ start: String(start), end: String(end), release });
  return request(`/api/documents/${encodeURIComponent(document)}?${query}`, OTHER_TIMEOUT);
}

/**
 * @param {string} path
 * @param {number} timeout in ms
 * @param {object} [body] makes it a POST
 * @returns {Promise<any>}
 */
async function request(path, timeout, body) {
  /** @type {RequestInit} */
  const options = { credentials: 'omit', signal: AbortSignal.timeout(timeout) };
  if (body) Object.assign(options, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  try {
    const response = await fetch(SERVER + path, options);
    if (!response.ok) throw new Failure(response.status === 429 ? 'rate' : 'server');
    return response.status === 204 ? null : await response.json();
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (!navigator.onLine) throw new Failure('offline');
    throw new Failure(error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'server');
  }
}
