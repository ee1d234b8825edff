// A button that copies, for each of the words to use. Without this script the text can still be marked and copied.
for (const body of document.querySelectorAll('.words__body')) {
  const { copy, copied, failed } = body.closest('[data-copy]').dataset;
  const bar = document.createElement('p');
  const button = document.createElement('button');
  const said = document.createElement('span');
  bar.className = 'words__bar screen-only';
  button.type = 'button';
  button.textContent = copy;
  said.setAttribute('role', 'status');
  said.className = 'soft';
  button.addEventListener('click', async () => {
    said.textContent = '';
    said.textContent = (await write(body.innerText.trim(), body)) ? copied : failed;
  });
  bar.append(button, said);
  body.after(bar);
}

// Pages opened from a folder, or over plain http, have no clipboard: there the text is marked and copied as by hand.
async function write(text, body) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection().selectAllChildren(body);
    return document.execCommand('copy');
  }
}
