// What somebody typed and has not saved is kept in this browser, for this person and report, so that neither a lost session nor a
// closed window costs it. It goes once it is saved, on signing out, and after three days at the latest.

const PREFIX = 'nianbao/typed/';
const LONGEST = 3 * 24 * 60 * 60 * 1000;

const place = form => `${PREFIX}${form.dataset.report}/${form.dataset.person}`;

/** The fields that hold something else than the page brought along, by name. */
export function changed(form) {
  const fields = {};
  for (const field of form.elements) {
    if (!field.name || field.type === 'hidden' || field.type === 'submit') continue;
    if (field.type === 'checkbox' ? field.checked !== field.defaultChecked : field.value !== field.defaultValue) {
      fields[field.name] = field.type === 'checkbox' ? field.checked : field.value;
    }
  }
  return fields;
}

/** What was kept and is not on the page; null where there is nothing. */
export function kept(form) {
  const record = read(place(form));
  if (!record) return null;
  const open = Object.entries(record.fields).filter(([name, value]) => {
    const field = form.elements.namedItem(name);
    return field && !isSame(field, value);
  });
  if (open.length > 0) return { ...record, fields: Object.fromEntries(open) };
  if (!form.hasAttribute('data-unsaved')) localStorage.removeItem(place(form));
  return null;
}

/** Keeps what is typed now, beside what was refused before and stands on the page. */
export function keep(form) {
  const before = form.hasAttribute('data-unsaved') ? read(place(form))?.fields : {};
  const fields = { ...before, ...changed(form) };
  if (Object.keys(fields).length === 0) {
    localStorage.removeItem(place(form));
    return;
  }
  try {
    localStorage.setItem(place(form), JSON.stringify({ revision: form.elements.revision.value, at: Date.now(), fields }));
  } catch {
    // a browser that keeps nothing still warns before the page is left
  }
}

/** Puts what was kept into its fields, on the revision that it was typed over: saving will merge it with what came since. */
export function restore(form, record) {
  for (const [name, value] of Object.entries(record.fields)) {
    const field = form.elements.namedItem(name);
    if (field.type === 'checkbox') field.checked = value;
    else field.value = value;
    for (let fold = field.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  }
  form.elements.revision.value = record.revision;
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

export function forget(report) {
  each(key => key.startsWith(`${PREFIX}${report}/`), key => localStorage.removeItem(key));
}

/** On signing out: nothing is left for whoever uses the computer next. */
export function forgetAll() {
  each(key => key.startsWith(PREFIX), key => localStorage.removeItem(key));
}

/** What nobody came back for. */
export function forgetOld() {
  each(key => key.startsWith(PREFIX), key => {
    const record = read(key);
    if (!record || Date.now() - record.at > LONGEST) localStorage.removeItem(key);
  });
}

function isSame(field, value) {
  const plain = text => String(text).replace(/\r\n/g, '\n').trim();
  return field.type === 'checkbox' ? field.checked === value : plain(field.value) === plain(value);
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function each(which, then) {
  try {
    Object.keys(localStorage).filter(which).forEach(then);
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}
