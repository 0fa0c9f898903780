// Copies the words that go to a department.

document.querySelectorAll('[data-copy]').forEach(button => {
  const words = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener('click', async () => {
    words.select();
    try {
      await navigator.clipboard.writeText(words.value);
      button.textContent = '已复制';
    } catch {
      button.textContent = '已选中，请按 Ctrl+C 复制';
    }
  });
});
