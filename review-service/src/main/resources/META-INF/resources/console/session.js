// A session that ran out while a page was open: what the page asks in the background is answered "sign in", not with a page.

import { forgetAll, forgetOld } from './unsaved.js';

const OVER = [401, 499];

document.addEventListener('htmx:configRequest', event => {
  event.detail.headers['X-Requested-With'] = 'XMLHttpRequest';
});

document.addEventListener('htmx:beforeSwap', event => {
  if (OVER.includes(event.detail.xhr.status)) {
    event.detail.shouldSwap = false;
    tell();
  }
});

// the answer to a form is a way to Keycloak's sign-in, which our policy lets no form go
document.addEventListener('securitypolicyviolation', event => {
  if (event.effectiveDirective === 'form-action') {
    document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent);
    tell();
  }
});

function tell() {
  if (document.getElementById('signed-out')) return;
  const said = document.createElement('p');
  said.id = 'signed-out';
  said.className = 'trouble signed-out';
  said.setAttribute('role', 'alert');
  const typed = document.getElementById('edit') != null;
  said.append(typed ? '登录已过期。您填写的内容已留在本机，' : '登录已过期，刚才的操作没有办理，');
  const again = document.createElement('a');
  again.href = location.pathname;
  again.textContent = '重新登录';
  said.append(again, typed ? '后可以恢复。' : '后请再办一次。');
  document.querySelector('main').prepend(said);
  said.scrollIntoView({ block: 'center' });
}

let signingOut = false;
document.addEventListener('click', event => {
  signingOut = event.target.closest?.('a[href="/logout"]') != null;
});
// only when the page is really left: who is asked about unsaved work may stay
window.addEventListener('pagehide', () => signingOut && forgetAll());

forgetOld();
