/** Cuts text where spans and citation marks say. Offsets count whole characters, as the server counts them. */

/**
 * What stands before, in and behind a span, which may lie outside of the text.
 * @param {string} text @param {number} start @param {number} end
 * @returns {[string, string, string]}
 */
export function splitAt(text, start, end) {
  const letters = Array.from(text);
  const low = Math.min(Math.max(start, 0), letters.length);
  const high = Math.max(low, Math.min(end, letters.length));
  return [letters.slice(0, low).join(''), letters.slice(low, high).join(''), letters.slice(high).join('')];
}

/**
 * Cut a line into plain stretches and citation marks; a «[1]» without such a citation stays text.
 * @param {string} text @param {Set<number>} citations
 * @returns {(string | number)[]}
 */
export function splitMarks(text, citations) {
  const pieces = [];
  let position = 0;
  for (const mark of text.matchAll(/\s?\[(\d{1,3})\]/g)) {
    if (!citations.has(Number(mark[1]))) continue;
    pieces.push(text.slice(position, mark.index), Number(mark[1]));
    position = mark.index + mark[0].length;
  }
  return [...pieces, text.slice(position)];
}
