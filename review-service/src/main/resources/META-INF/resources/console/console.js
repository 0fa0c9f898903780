// What every page does beside what its own script does.

import './session.js';

/** A form that was sent is not sent a second time by an impatient second press. */
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (!event.defaultPrevented && form.method === 'post' && !form.matches('[hx-post], [data-stays]')) {
    form.dataset.sent = 'yes';
  }
});

/** Back from another page the form can be sent again. */
window.addEventListener('pageshow', () =>
  document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));
