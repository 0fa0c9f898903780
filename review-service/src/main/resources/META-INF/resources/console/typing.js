// Typing that is neither lost nor left behind unsaved.

import { changed, forget, keep, kept, restore } from './unsaved.js';

const PAUSE = 250;

/** Watches over a form: keeps what is typed, offers it again, and asks before it is left. */
export function watch(form) {
  forgetMerged(form);
  const saved = document.getElementById('saved');
  let sending = false;
  let waiting = 0;
  const keepNow = () => {
    waiting = 0;
    keep(form);
  };
  const isOpen = () => form.hasAttribute('data-unsaved') || Object.keys(changed(form)).length > 0;

  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(keepNow, PAUSE);
    saved.textContent = isOpen() ? '有未保存的修改' : '';
  });
  form.addEventListener('submit', () => {
    clearTimeout(waiting);
    waiting = 0;
    if (isOpen()) keep(form);
    sending = true;
  });
  window.addEventListener('pageshow', () => { sending = false; });
  document.addEventListener('securitypolicyviolation', () => { sending = false; });
  document.addEventListener('click', event => {
    // what is typed is kept: nobody need be asked on the way to sign in
    if (event.target.closest?.('.signed-out a')) {
      keep(form);
      sending = true;
    }
  });
  window.addEventListener('beforeunload', event => {
    // before the page is hidden: on signing out all that is kept goes then
    if (waiting) keepNow();
    if (isOpen() && !sending) event.preventDefault();
  });
  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  offer(form);
}

function offer(form) {
  const record = kept(form);
  if (!record) return;
  const note = document.getElementById('kept');
  const when = new Date(record.at).toLocaleString('zh-CN', { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' });
  note.querySelector('span').textContent = `您 ${when} 填写的 ${Object.keys(record.fields).length} 处还没有保存。`;
  note.hidden = false;
  note.querySelector('[data-restore]').addEventListener('click', () => {
    restore(form, record);
    note.hidden = true;
  });
  note.querySelector('[data-forget]').addEventListener('click', () => {
    forget(form.dataset.report);
    note.hidden = true;
  });
}

/** What was merged and saved is nothing to restore any more, whichever side was chosen. */
function forgetMerged(form) {
  const name = `nianbao/merged/${form.dataset.report}`;
  const over = sessionStorage.getItem(name);
  if (over && over !== form.elements.revision.value) forget(form.dataset.report);
  sessionStorage.removeItem(name);
}
