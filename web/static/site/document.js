/** Highlights the quoted words that the address names (#c=START-END), and prints or copies the link of the page. */

const text = /** @type {HTMLElement} */ (document.getElementById('text'));
const told = /** @type {HTMLElement} */ (document.getElementById('told'));

function highlight() {
  const span = /^#c=(\d{1,9})-(\d{1,9})$/.exec(location.hash);
  if (!span) return;
  for (const old of text.querySelectorAll('mark')) old.replaceWith(old.textContent ?? '');
  const [start, end] = [Number(span[1]), Number(span[2])];
  for (const node of /** @type {NodeListOf<HTMLElement>} */ (text.querySelectorAll('[data-start]'))) mark(node, start, end);
  const first = text.querySelector('mark');
  if (!first) {
    told.textContent = 'Không tìm thấy đoạn được trích trong bản này của tài liệu.';
    return;
  }
  first.setAttribute('tabindex', '-1');
  first.scrollIntoView({ block: 'center' });
  first.focus({ preventScroll: true });
}

/** Mark what of a piece of text lies in the span. @param {HTMLElement} node @param {number} start @param {number} end */
function mark(node, start, end) {
  const letters = Array.from(node.textContent ?? '');
  const offset = Number(node.dataset.start);
  const low = Math.max(start - offset, 0);
  const high = Math.min(end - offset, letters.length);
  if (low >= high) return;
  const inside = document.createElement('mark');
  inside.textContent = letters.slice(low, high).join('');
  node.replaceChildren(letters.slice(0, low).join(''), inside, letters.slice(high).join(''));
}

/** @param {string} id @param {() => void} act */
function enable(id, act) {
  const button = /** @type {HTMLButtonElement} */ (document.getElementById(id));
  button.hidden = false;
  button.addEventListener('click', act);
}

enable('print', () => window.print());
enable('copy', async () => {
  try {
    await navigator.clipboard.writeText(location.href);
    told.textContent = 'Đã chép liên kết.';
  } catch {
    told.textContent = 'Trình duyệt không cho chép. Bạn hãy chép địa chỉ trên thanh địa chỉ.';
  }
});
window.addEventListener('hashchange', highlight);
highlight();
