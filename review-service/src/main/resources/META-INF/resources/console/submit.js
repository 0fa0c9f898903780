// Files one after the other, with how far each has come. One file leads on to its report, as the form without script does.

const form = document.getElementById('submit');
const input = document.getElementById('file');
const zone = form.querySelector('.drop');
const list = document.getElementById('files');

zone.querySelector('.invite').hidden = false;
['dragenter', 'dragover'].forEach(kind => zone.addEventListener(kind, event => {
  event.preventDefault();
  zone.classList.add('over');
}));
['dragleave', 'drop'].forEach(kind => zone.addEventListener(kind, () => zone.classList.remove('over')));
zone.addEventListener('drop', event => {
  event.preventDefault();
  input.files = event.dataTransfer.files;
});

form.addEventListener('submit', event => {
  if (event.submitter?.value === 'form' || input.files.length === 0) {
    return;
  }
  event.preventDefault();
  send([...input.files]);
});

async function send(files) {
  const buttons = form.querySelectorAll('button');
  buttons.forEach(button => { button.disabled = true; });
  document.getElementById('result').hidden = false;
  const lines = files.map(file => list.appendChild(waiting(file)));
  for (const [at, file] of files.entries()) {
    await take(file, lines[at], files.length > 1);
  }
  buttons.forEach(button => { button.disabled = false; });
  input.value = '';
}

/** Sends one file and puts what became of it in the place of its line. */
async function take(file, line, several) {
  let answer;
  try {
    answer = await upload(file, several, share => show(line, share));
  } catch {
    answer = { ok: false, text: '网络中断，文件没有传上去，请检查网络后重试' };
  }
  if (!answer.ok) {
    refuse(line, file, several, answer.text);
  } else {
    const shown = fragment(answer.text);
    line.replaceWith(shown);
    window.htmx.process(shown);
    if (shown.dataset.report && !several) {
      location.assign('/reports/' + shown.dataset.report);
    } else if (!shown.dataset.report) {
      offerAgain(shown, file, several);
    }
  }
  tell();
}

function upload(file, several, progress) {
  const data = new FormData(form);
  data.delete('file');
  data.append('file', file);
  data.append('several', several);
  list.querySelectorAll('[data-report]').forEach(one => data.append('earlier', one.dataset.report));
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/submit/file');
    request.upload.addEventListener('progress', event => progress(event.loaded / event.total));
    request.addEventListener('load', () => resolve(
      request.status < 400 ? { ok: true, text: request.responseText } : { ok: false, text: reason(request.responseText) }));
    request.addEventListener('error', reject);
    request.send(data);
  });
}

/** The words of a page that says what is wrong. */
function reason(page) {
  const words = new DOMParser().parseFromString(page, 'text/html').querySelector('.trouble p');
  return words ? words.textContent : '没有收到答复，请稍后重试';
}

function waiting(file) {
  const line = document.createElement('li');
  const name = line.appendChild(document.createElement('span'));
  name.className = 'name';
  name.textContent = file.name;
  const bar = line.appendChild(document.createElement('progress'));
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute('aria-label', '上传 ' + file.name);
  line.appendChild(document.createElement('span')).textContent = '等待上传';
  return line;
}

function show(line, share) {
  line.querySelector('progress').value = share;
  line.lastElementChild.textContent = share < 1 ? '正在上传 ' + Math.floor(share * 100) + '%' : '已传完，正在查收';
}

function refuse(line, file, several, words) {
  const refused = waiting(file);
  refused.className = 'wrong';
  refused.querySelector('progress').replaceWith(document.createElement('span'));
  refused.lastElementChild.className = 'late';
  refused.lastElementChild.textContent = '没有收：' + words;
  line.replaceWith(refused);
  offerAgain(refused, file, several);
}

function offerAgain(line, file, several) {
  const again = line.lastElementChild.appendChild(document.createElement('button'));
  again.type = 'button';
  again.className = 'btn btn-outline-primary btn-sm ms-2';
  again.textContent = '重试';
  again.setAttribute('aria-label', '重试 ' + file.name);
  again.addEventListener('click', () => {
    const next = waiting(file);
    line.replaceWith(next);
    take(file, next, several);
  });
}

function fragment(html) {
  return new DOMParser().parseFromString('<ul>' + html + '</ul>', 'text/html').querySelector('li');
}

/** Counts once every file has its answer. */
function tell() {
  if (list.querySelector('progress')) {
    return;
  }
  const all = list.children.length;
  const taken = list.querySelectorAll('[data-report]').length;
  const verdict = document.getElementById('verdict');
  verdict.textContent = '共 ' + all + ' 个文件，收到 ' + taken + ' 个' + (all > taken ? '，没有收 ' + (all - taken) + ' 个' : '') + '。';
  verdict.classList.toggle('clean', all === taken);
}
