// Arrow keys go through the reports that were found, as in any list.

document.addEventListener('keydown', event => {
  const here = event.target.closest('#found .lines a.name');
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!here || !step || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const names = [...document.querySelectorAll('#found .lines a.name')];
  const next = names[names.indexOf(here) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
});
