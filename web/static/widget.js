/**
 * The loader that a site embeds: <script src="https://…/widget.js" defer data-lang="vi"></script>.
 * It adds the chat to the page and loads the modules from where it came itself; if they do not come, a link stays.
 */
(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const origin = new URL(script.src).origin;
  const chat = document.createElement('hoi-ke-hoach');
  Object.assign(chat.dataset, script.dataset);
  const link = document.createElement('a');
  link.href = `${origin}/`;
  link.textContent = 'Hỏi Kế Hoạch';
  chat.append(link);
  const attach = () => document.body.append(chat);
  if (document.body) attach();
  else document.addEventListener('DOMContentLoaded', attach);
  import(`${origin}/static/development/chat/main.js`).catch(() => console.warn('Hỏi Kế Hoạch: không tải được khung trò chuyện.'));
})();
