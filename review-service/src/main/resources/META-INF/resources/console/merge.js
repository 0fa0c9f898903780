// The page on which two people's changes are merged.

import { forget } from './unsaved.js';

const form = document.getElementById('merge');

form.addEventListener('submit', () =>
  sessionStorage.setItem(`nianbao/merged/${form.dataset.report}`, form.elements.revision.value));

form.querySelector('.save a')?.addEventListener('click', () => forget(form.dataset.report));
